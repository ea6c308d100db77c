package vn.motcua.kiosk.ui.desk;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.motcua.kiosk.card.PersonalId;
import vn.motcua.kiosk.journey.VisitCode;

/** What somebody means who types into the search field. Pure. */
final class Typed {

  /** A number at the start is a card at the hand scanner: what follows it is nobody's business. */
  private static final Pattern CARD = Pattern.compile("(\\d{12}).*", Pattern.DOTALL);

  private static final Pattern NUMBER = Pattern.compile("\\d{1,4}");
  private static final Pattern CODE = Pattern.compile("MC-?(\\d{4})-?(T?\\d{3,})");

  private Typed() {}

  /** The card's number, if it is one. */
  static Optional<PersonalId> person(String typed) {
    var card = CARD.matcher(typed.strip());
    return card.matches() ? Optional.of(new PersonalId(card.group(1))) : Optional.empty();
  }

  /**
   * Empty as long as it means nothing yet.
   *
   * @param today a number alone is that of today's visit
   */
  static Optional<Query> query(String typed, LocalDate today) {
    var text = typed.strip();
    var code = CODE.matcher(text.toUpperCase(Locale.ROOT));
    if (code.matches()) {
      return Optional.of(
          new Query.ByCode(new VisitCode("MC-" + code.group(1) + "-" + code.group(2))));
    }
    if (NUMBER.matcher(text).matches()) {
      return Optional.of(new Query.ByCode(VisitCode.of(today, Integer.parseInt(text))));
    }
    boolean isName = text.codePoints().anyMatch(Character::isLetter) && !text.startsWith("MC-");
    return isName ? Optional.of(new Query.ByName(text)) : Optional.empty();
  }
}
