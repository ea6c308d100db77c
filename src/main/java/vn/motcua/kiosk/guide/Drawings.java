package vn.motcua.kiosk.guide;

import java.util.Set;

/** The drawings and icons that the screens can draw, so the guidance may name them. */
public final class Drawings {

  /** Pictures of {@link Question.Choice}. */
  public static final Set<String> OF_CHOICES =
      Set.of(
          "phone-android",
          "phone-iphone",
          "phone-keypad",
          "phone-none",
          "progress-nothing",
          "progress-installed",
          "progress-waiting",
          "progress-approved",
          "card-valid",
          "card-ending",
          "card-expired",
          "card-none",
          "card-lost",
          "card-foreign",
          "person-small",
          "person-child",
          "person-ward",
          "yes",
          "no",
          "account-active",
          "account-trouble",
          "waiting-police",
          "overdue",
          "want-level-2",
          "want-portal",
          "want-device",
          "want-number",
          "lost-password",
          "lost-passcode",
          "lost-phone",
          "other-phone");

  /** Icons of {@link Remedy} and {@link Utility}. */
  public static final Set<String> ICONS =
      Set.of(
          "alert",
          "bell",
          "book",
          "car",
          "card",
          "card-off",
          "clock",
          "face",
          "file-text",
          "globe",
          "heart",
          "home",
          "key",
          "lock",
          "message-off",
          "more",
          "nfc",
          "phone",
          "phone-off",
          "qr-code",
          "search",
          "shield-alert",
          "user",
          "user-x",
          "users",
          "wallet",
          "wifi-off");

  private Drawings() {}
}
