package vn.motcua.kiosk.ui.citizen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.motcua.kiosk.guide.Language;
import vn.motcua.kiosk.journey.Event;
import vn.motcua.kiosk.journey.Stage;
import vn.motcua.kiosk.ui.Fixtures;
import vn.motcua.kiosk.ui.control.PreviewFeed;

@ExtendWith(Fx.class)
class TouchesTest {

  /** Those that stand on every page with a citizen in front of it. */
  private static final Map<String, Event> EVERYWHERE =
      Map.of("back", new Event.Back(), "call-clerk", new Event.CallClerk(), "end", new Event.End());

  /** These change what is seen or heard and send nothing. */
  private static final Set<String> ONLY_SHOWS =
      Set.of("look", "listen", "see-picture", "see-paper", "desk");

  @Test
  void everyButtonSendsItsEventAndNoOther() {
    expect(
        "01-attract",
        Map.of(
            "begin",
            new Event.Begin(),
            "language-vi",
            language("vi"),
            "language-en",
            language("en")),
        false);
    assertThat(touches("01-attract-resting")).containsEntry("wake", List.of(new Event.Wake()));
    expect(
        "02-consent", Map.of("agree", new Event.Agree(), "without-card", new Event.WithoutCard()));
    expect(
        "03-scan",
        Map.of(
            "hand-scanner",
            new Event.UseHandScanner(),
            "type-instead",
            new Event.TypeInstead(),
            "no-card",
            new Event.WithoutCard()));
    expect(
        "03-scan-handheld",
        Map.of(
            "try-camera",
            new Event.TryCamera(),
            "type-instead",
            new Event.TypeInstead(),
            "no-card",
            new Event.WithoutCard()));
    expect(
        "17-no-camera",
        Map.of(
            "hand-scanner",
            new Event.UseHandScanner(),
            "type-instead",
            new Event.TypeInstead(),
            "no-card",
            new Event.WithoutCard()));
    expect("04-confirm", Map.of("that-is-me", new Event.ThatIsMe(), "not-me", new Event.NotMe()));
    expect(
        "05-question",
        Map.of(
            "choice-android",
            new Event.Choose("android"),
            "choice-iphone",
            new Event.Choose("iphone"),
            "choice-keypad",
            new Event.Choose("keypad"),
            "choice-none",
            new Event.Choose("none"),
            "what-for",
            new Event.WhatFor(),
            "next",
            new Event.Next()));
    expect("09-office", Map.of("later", new Event.Later(), "stuck", new Event.GotStuck()));
    expect("15-purpose", Map.of("get-level", new Event.GetLevel()));
    expect(
        "15-purpose-how", Map.of("get-level", new Event.GetLevel(), "how-to", new Event.HowTo()));
    expect("06-step", Map.of("done", new Event.StepDone(), "stuck", new Event.GotStuck()));
    expect(
        "07-stuck",
        Map.of(
            "remedy-qr",
            remedy("qr"),
            "remedy-otp",
            remedy("otp"),
            "remedy-wrong",
            remedy("wrong"),
            "remedy-button",
            remedy("button"),
            "remedy-other",
            remedy("other"),
            "solved",
            new Event.Solved(),
            "still-stuck",
            new Event.StillStuck()));
    expect(
        "08-compare",
        Map.of(
            "genuine",
            new Event.LikeGenuine(),
            "false",
            new Event.LikeFalse(),
            "no-message",
            new Event.NoMessageYet()));
    expect(
        "08-compare-false",
        Map.of(
            "genuine-after-all", new Event.LikeGenuine(), "no-message", new Event.NoMessageYet()));
    assertThat(touches("10b-name"))
        .containsEntry("without", List.of(new Event.WithoutName()))
        .containsEntry("letter-a", List.of());
    expect("10b-reminder", Map.of("yes", new Event.Agree(), "no", new Event.NoReminder()));
    expect("10-summary-held", Map.of("no-paper", new Event.NoPaper()));
    expect(
        "12-idle",
        Map.of("end-now", new Event.EndNow(), "still-here", new Event.StillHere()),
        false);
    expect(
        "12-ending",
        Map.of("end-now", new Event.EndNow(), "still-here", new Event.StillHere()),
        false);
  }

  @Test
  void theLastPageEndsAtOnceOrGoesBackAndHasNoOtherEnd() {
    var found = touches("11-goodbye-sent");
    assertThat(found).containsEntry("end-now", List.of(new Event.EndNow()));
    assertThat(found).containsEntry("back", List.of(new Event.Back())).doesNotContainKey("end");
  }

  @Test
  void everyKeyOfTheKeypadSendsItsDigit() {
    var found = touches("13-typing");
    for (int digit = 0; digit <= 9; digit++) {
      assertThat(found).containsEntry("key-" + digit, List.of(new Event.Digit(digit)));
    }
    assertThat(found)
        .containsEntry("delete", List.of(new Event.DeleteDigit()))
        .containsEntry("clear", List.of(new Event.ClearDigits()));
  }

  @Test
  void thePaperIsPrintedInTheLettersThatWereAskedFor() {
    for (var page : List.of("10-summary", "10-summary-failed")) {
      assertThat(touches(page))
          .containsEntry("larger", List.of())
          .containsEntry("print", List.of(new Event.Print(true)))
          .containsEntry("no-paper", List.of(new Event.NoPaper()));
    }
  }

  @Test
  void aButtonThatIsNotReadySaysWhyAndSendsNothing() {
    assertThat(touches("13-typing")).containsEntry("next", List.of());
    assertThat(touches("13-typing-full")).containsEntry("next", List.of(new Event.Next()));
    assertThat(touches("05-question-3")).containsEntry("next", List.of());
    assertThat(touches("10-summary-sending")).containsEntry("print", List.of());
  }

  private static Event language(String code) {
    return new Event.LanguageChosen(new Language(code));
  }

  private static Event remedy(String id) {
    return new Event.ShowRemedy(id);
  }

  private static void expect(String name, Map<String, Event> own) {
    expect(name, own, true);
  }

  private static void expect(String name, Map<String, Event> own, boolean bars) {
    var wanted = new HashMap<String, List<Event>>();
    own.forEach((id, event) -> wanted.put(id, List.of(event)));
    if (bars) {
      EVERYWHERE.forEach((id, event) -> wanted.put(id, List.of(event)));
    }
    assertThat(touches(name)).as(name).isEqualTo(wanted);
  }

  /** What each enabled button of a page sends; the one for letters and colours sends nothing. */
  private static Map<String, List<Event>> touches(String name) {
    Stage stage = Gallery.of(name);
    return Fx.on(
        () -> {
          var sent = new ArrayList<Event>();
          var screens =
              new CitizenScreens(Fixtures.config(), new PreviewFeed(), PaperSource.none());
          var scene = new Scene(screens.root(), 1920, 1080);
          screens.show(stage, sent::add);
          scene.getRoot().applyCss();
          scene.getRoot().layout();
          var found = new HashMap<String, List<Event>>();
          for (var node : Audit.nodes(scene.getRoot()).toList()) {
            if (node instanceof Button button
                && !button.isDisabled()
                && !ONLY_SHOWS.contains(button.getId())) {
              sent.clear();
              button.fire();
              found.put(button.getId(), List.copyOf(sent));
            }
          }
          return found;
        });
  }
}
