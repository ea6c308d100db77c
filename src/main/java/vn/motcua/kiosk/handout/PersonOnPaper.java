package vn.motcua.kiosk.handout;

import java.util.Optional;
import vn.motcua.kiosk.card.Citizen;
import vn.motcua.kiosk.card.PersonName;
import vn.motcua.kiosk.config.KioskConfig;
import vn.motcua.kiosk.guide.Pathway;
import vn.motcua.kiosk.handout.Handout.Who;
import vn.motcua.kiosk.journey.Known;

/** What a handout says of the one whose it is, and the blanks where that is not known. */
record PersonOnPaper(Known known, Pathway pathway, KioskConfig config, Words words) {

  /** Fits behind "Full name:" on the line, also on a receipt. */
  private static final String NAME_BLANK = "…".repeat(15);

  private static final String TAIL_BLANK = "••• ••• ••• ……";

  Who who() {
    return new Who(name(), number(), situation());
  }

  /** The name as the ministry's message has it; what to think of there where it is not known. */
  String inTheMessage() {
    return personName().map(PersonName::unaccented).orElseGet(this::nameWanted);
  }

  private Optional<PersonName> personName() {
    return known.citizen().flatMap(Citizen::name);
  }

  private Line name() {
    var label = words.line("name");
    return personName()
        .map(n -> label.plus(Line.bold(address() + n.full())))
        .orElseGet(() -> label.plus(Line.plain(NAME_BLANK)));
  }

  /** Ông or Bà before the name; nothing for the young and where the card does not tell. */
  private String address() {
    return switch (words.wording().address()) {
      case "ông", "bà" -> words.english() ? "" : words.wording().capitalised() + " ";
      default -> "";
    };
  }

  private Line number() {
    var label = words.line("number");
    // Typed or read, the card's holder knows the rest; three digits tell his paper from another's.
    return known
        .citizen()
        .map(c -> label.plus(Line.bold(c.id().toString())))
        .orElseGet(() -> label.plus(Line.plain(TAIL_BLANK)));
  }

  /** The case, and the answers that the case alone does not tell, such as the kind of phone. */
  private Line situation() {
    var line = words.line("situation").plus(Line.bold(words.wording().of(pathway.title())));
    for (var question : config.guide().questions()) {
      var deciding = pathway.when().get(question.id());
      var chosen = known.answers().get(question.id());
      if (chosen != null && (deciding == null || deciding.size() > 1)) {
        for (var choice : question.choices()) {
          if (choice.id().equals(chosen)) {
            line = line.plus(Line.plain(" · ")).plus(words.said(choice.title()));
          }
        }
      }
    }
    return line;
  }

  /** What stands in the message for a name that is not known: {@code HO VA TEN CUA BA}. */
  private String nameWanted() {
    return new PersonName("họ và tên của " + words.wording().address())
        .unaccented()
        .toUpperCase(Words.VIETNAMESE);
  }
}
