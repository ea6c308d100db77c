package vn.motcua.kiosk.card;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.motcua.kiosk.card.CardReading.Card;
import vn.motcua.kiosk.card.CardReading.Handout;
import vn.motcua.kiosk.card.CardReading.Kind;
import vn.motcua.kiosk.card.CardReading.NotACard;

/**
 * The text in the QR code of a citizen card: fields separated by {@code |} – number, old number
 * (CMND, may be empty), name, birth date, sex, residence, day of issue. Cards since 2024-07-01 have
 * four more, which may name the parents of a child: they are passed over and kept nowhere. The code
 * holds no expiry date.
 *
 * <p>No text is refused with an exception, because a citizen stands behind each. Source: TT
 * 16/2024/TT-BCA Đ6 for the contents; their order and form after cards as seen.
 */
public final class CardPayload {

  /** How many fields a card's code has. */
  public enum Form {
    /** Chip cards (CCCD) from 2021. */
    CCCD_2021(7),
    /** Cards (Căn cước) since 2024-07-01; the fields after the seventh are empty. */
    CAN_CUOC_2024(11);

    private final int fields;

    Form(int fields) {
      this.fields = fields;
    }
  }

  private static final int NUMBER = 0;
  private static final int OLD_NUMBER = 1;
  private static final int NAME = 2;
  private static final int BORN = 3;
  private static final int SEX = 4;
  private static final int RESIDENCE = 5;
  private static final int ISSUED = 6;

  /** What every card has. */
  private static final int FIELDS = 7;

  /** Nobody alive was born before, and the number itself begins here. */
  private static final int FIRST_YEAR = 1900;

  /** A later year is a damaged one. */
  private static final int LAST_YEAR = 2099;

  /** No QR code holds more characters. Source: ISO/IEC 18004, version 40-L. */
  private static final int LONGEST = 7089;

  private static final Pattern OLD = Pattern.compile("|[0-9]{9}|[0-9]{12}");
  private static final Pattern YEAR_ONLY = Pattern.compile("(?:00[0-9]{2})?([0-9]{4})");
  private static final Pattern WITH_MARKS =
      Pattern.compile("([0-9]{1,2})[/.-]([0-9]{1,2})[/.-]([0-9]{4})");
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("ddMMuuuu").withResolverStyle(ResolverStyle.STRICT);

  /** What remains after BOM, marks of the hand scanner and line ends are taken off. */
  private final List<String> fields;

  private boolean flawed;

  private CardPayload(List<String> fields) {
    this.fields = fields;
    this.flawed = fields.size() < FIELDS;
  }

  /** What the text is. Every text has an answer. */
  public static CardReading read(String text) {
    if (text.length() > LONGEST) {
      return new NotACard(Kind.OTHER);
    }
    var bare = Wrapping.off(text);
    var mended = Mojibake.mend(bare);
    var handout = OtherCode.handout(mended);
    if (handout.isPresent()) {
      return new Handout(handout.get());
    }
    var foreign = OtherCode.kind(mended);
    if (foreign.isPresent()) {
      return new NotACard(foreign.get());
    }
    var fields = List.of(bare.split("\\|", -1));
    return new CardPayload(fields).reading();
  }

  /**
   * The text that a card of this form carries for the citizen; what is unknown stays empty.
   *
   * @throws IllegalArgumentException if a field holds the separator {@code |}
   */
  public static String write(Citizen citizen, Form form) {
    var fields =
        List.of(
            citizen.id().digits(),
            "",
            citizen.name().map(PersonName::full).orElse(""),
            citizen.born().map(CardPayload::written).orElse(""),
            switch (citizen.sex()) {
              case MALE -> "Nam";
              case FEMALE -> "Nữ";
              case UNKNOWN -> "";
            },
            citizen.residence().map(Residence::text).orElse(""),
            citizen.issued().map(DAY::format).orElse(""));
    if (fields.stream().anyMatch(f -> f.contains("|"))) {
      throw new IllegalArgumentException("a field holds the separator");
    }
    return String.join("|", fields) + "|".repeat(form.fields - FIELDS);
  }

  private static String written(BirthDate born) {
    return born.day().map(DAY::format).orElse("0000%04d".formatted(born.year()));
  }

  private CardReading reading() {
    var number = field(NUMBER);
    if (PersonalId.isWellFormed(number) && isCard()) {
      var citizen =
          new Citizen(new PersonalId(number), name(), born(), sex(), residence(), issued());
      return new Card(citizen, flawed);
    }
    return new NotACard(resemblesCard() ? Kind.DAMAGED_CARD : Kind.OTHER);
  }

  /**
   * The second field must be an old number or nothing, or the later ones must stand where they do
   * on a card. Otherwise the front may be missing, and twelve digits there may be an old number.
   */
  private boolean isCard() {
    return fields.size() > 1
        && (OLD.matcher(field(OLD_NUMBER)).matches()
            || (day(field(BORN)).isPresent() && CardSex.of(field(SEX)).isPresent()));
  }

  /** Two fields that cards have, wherever they stand, a name as one of them at most. */
  private boolean resemblesCard() {
    var found = fields.stream().map(Mojibake::mend).map(String::strip).toList();
    long sure =
        found.stream()
            .filter(
                f -> day(f).isPresent() || CardSex.of(f).isPresent() || PersonalId.isWellFormed(f))
            .count();
    boolean name = found.stream().anyMatch(f -> f.contains(" ") && NameDamage.none(f));
    return sure >= 2 || (sure == 1 && name);
  }

  private Optional<PersonName> name() {
    var text = mended(NAME);
    return endsWith(NAME) || !NameDamage.none(text) ? missing() : Optional.of(new PersonName(text));
  }

  private Optional<BirthDate> born() {
    var text = field(BORN);
    var year = YEAR_ONLY.matcher(text);
    if (year.matches() && isPlausible(Integer.parseInt(year.group(1)))) {
      return Optional.of(BirthDate.ofYear(Integer.parseInt(year.group(1))));
    }
    return date(text).map(BirthDate::of);
  }

  private Optional<LocalDate> issued() {
    return date(field(ISSUED));
  }

  private Sex sex() {
    var sex = CardSex.of(mended(SEX));
    if (sex.map(CardSex::repaired).orElse(true)) {
      flawed = true;
    }
    return sex.map(CardSex::sex).orElse(Sex.UNKNOWN);
  }

  private Optional<Residence> residence() {
    var text = mended(RESIDENCE);
    return endsWith(RESIDENCE) || text.isEmpty() || text.indexOf('\uFFFD') >= 0
        ? missing()
        : Optional.of(new Residence(text));
  }

  /**
   * Digits of day, month and year. One digit less has lost the zero in front, as spreadsheets do.
   */
  private Optional<LocalDate> date(String text) {
    var day = day(text);
    if (day.isPresent()) {
      return day;
    }
    flawed = true;
    var marked = WITH_MARKS.matcher(text);
    if (marked.matches()) {
      return day(padded(marked.group(1)) + padded(marked.group(2)) + marked.group(3));
    }
    return day("0" + text);
  }

  private static String padded(String number) {
    return number.length() < 2 ? "0" + number : number;
  }

  private static Optional<LocalDate> day(String text) {
    if (!text.matches("[0-9]{8}")) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.parse(text, DAY)).filter(d -> isPlausible(d.getYear()));
    } catch (DateTimeException _) {
      return Optional.empty();
    }
  }

  private static boolean isPlausible(int year) {
    return year >= FIRST_YEAR && year <= LAST_YEAR;
  }

  /** Whether the text breaks off in this field, so that its end may be missing. */
  private boolean endsWith(int index) {
    return fields.size() < FIELDS && index == fields.size() - 1;
  }

  private <T> Optional<T> missing() {
    flawed = true;
    return Optional.empty();
  }

  /** Without marks that the wrong character set has left, composed, single spaces. */
  private String mended(int index) {
    var raw = index < fields.size() ? fields.get(index) : "";
    var mended = Mojibake.mend(raw);
    flawed |= !mended.equals(raw);
    return Normalizer.normalize(mended, Normalizer.Form.NFC)
        .replace('\u00A0', ' ')
        .strip()
        .replaceAll("\\s+", " ");
  }

  private String field(int index) {
    return index < fields.size() ? fields.get(index).strip() : "";
  }
}
