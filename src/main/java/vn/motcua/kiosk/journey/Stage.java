package vn.motcua.kiosk.journey;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.motcua.kiosk.card.CardReading;
import vn.motcua.kiosk.card.CardValidity;
import vn.motcua.kiosk.card.Citizen;
import vn.motcua.kiosk.card.Hint;
import vn.motcua.kiosk.card.PhoneNumber;
import vn.motcua.kiosk.guide.Language;
import vn.motcua.kiosk.guide.Message;
import vn.motcua.kiosk.guide.Pathway;
import vn.motcua.kiosk.guide.Question;
import vn.motcua.kiosk.guide.Remedy;
import vn.motcua.kiosk.guide.Resumption;
import vn.motcua.kiosk.guide.Step;
import vn.motcua.kiosk.guide.Utility;
import vn.motcua.kiosk.guide.Wording;

/** Where a visit stands. What is not here, the kiosk does not know about the citizen. */
public sealed interface Stage {

  /**
   * Nobody is here.
   *
   * @param now to the minute, as far as the counter has told it
   * @param resting whether nobody has been here for so long that the screen is spared
   */
  record Attract(Language language, Optional<LocalDateTime> now, boolean resting) implements Stage {

    public Attract(Language language) {
      this(language, Optional.empty(), false);
    }

    public Optional<LocalDate> today() {
      return now.map(LocalDateTime::toLocalDate);
    }
  }

  /** What the kiosk reads and keeps; the citizen agrees or goes on without a card. */
  record Consent(Known known) implements Visiting {}

  /**
   * A card is awaited.
   *
   * @param handheld whether the citizen chose the hand scanner
   * @param foreign the last thing held there that was no card
   */
  record Scanning(
      Known known, boolean handheld, Optional<Hint> hint, Optional<CardReading.Kind> foreign)
      implements Visiting {}

  /**
   * The camera does not work; other ways do.
   *
   * @param code of the fault, such as CAM-02
   */
  record NoCamera(Known known, String code) implements Visiting {}

  /**
   * The number is typed.
   *
   * @param digits 0 to 12 of them
   */
  record Typing(Known known, String digits) implements Visiting {

    public static final int LENGTH = 12;

    public int missing() {
      return LENGTH - digits.length();
    }

    /** Never the digits themselves. */
    @Override
    public String toString() {
      return "Typing[" + digits.length() + " digits]";
    }
  }

  /**
   * The code of an earlier visit is typed.
   *
   * @param digits 0 to 7 of them
   * @param unknown of which nothing is kept, or no more
   */
  record TypingCode(Known known, String digits, Optional<VisitCode> unknown) implements Visiting {

    /** Day, month and number of the visit. */
    public static final int LENGTH = 7;

    private static final int DAY = 4;

    static TypingCode unknown(Known known, VisitCode code) {
      var digits = code.text().replaceAll("[^0-9]", "");
      return new TypingCode(
          known, digits.substring(0, Math.min(LENGTH, digits.length())), Optional.of(code));
    }

    public int missing() {
      return LENGTH - digits.length();
    }

    VisitCode code() {
      return new VisitCode("MC-" + digits.substring(0, DAY) + "-" + digits.substring(DAY));
    }
  }

  /**
   * He has been here before: does he go on where he was? Nothing here says who he is.
   *
   * @param message whether a text message must have come before the next step
   */
  record Returning(Known known, Earlier earlier, Resumption way, boolean message)
      implements Visiting {

    /** Whether he had done all there was to do. */
    public boolean isDone() {
      return earlier.outcome() == Snapshot.Outcome.DONE || way.next().isEmpty();
    }
  }

  /**
   * Is this your card? The citizen is not yet part of what is known.
   *
   * @param remembered shown to nobody before he has said that it is his card
   */
  record Confirming(
      Known known, Citizen citizen, CardValidity validity, boolean flawed, Remembered remembered)
      implements Visiting {

    public Confirming(Known known, Citizen citizen, CardValidity validity, boolean flawed) {
      this(known, citizen, validity, flawed, Remembered.NOTHING);
    }

    /** Whether a guardian is asked about a child's card. */
    public boolean ofChild() {
      return known.with(citizen).forChild();
    }
  }

  /** The police's list says that his account is approved and not activated. Is it so? */
  record Approved(Known known) implements Visiting {}

  /**
   * One question.
   *
   * @param number from 1
   * @param of how many
   * @param chosen id of the choice touched
   */
  record Asking(Known known, Question question, int number, int of, Optional<String> chosen)
      implements Visiting {}

  /**
   * Compare the text message received with a genuine and a false one.
   *
   * @param falseOne whether the citizen said that his looks like the false one
   */
  record Comparing(
      Known known, Pathway pathway, List<Step> steps, int index, Message message, boolean falseOne)
      implements OnPathway {}

  /**
   * One step of the pathway.
   *
   * @param index from 0
   */
  record Guiding(Known known, Pathway pathway, List<Step> steps, int index) implements OnPathway {}

  /**
   * Something went wrong in a step.
   *
   * @param chosen the symptom touched
   */
  record Stuck(
      Known known,
      Pathway pathway,
      List<Step> steps,
      int index,
      List<Remedy> remedies,
      Optional<Remedy> chosen)
      implements OnPathway {}

  /** May the commune remind him when it is time to activate? */
  record Reminding(Known known, Pathway pathway, List<Step> steps) implements Visiting {}

  /** The name of somebody whose number was typed; he may go on without. */
  record Naming(Known known, Pathway pathway, List<Step> steps) implements Visiting {}

  /**
   * The telephone number by which to remind him; he may go on without.
   *
   * @param digits 0 to 10 of them
   */
  record Phoning(Known known, Pathway pathway, List<Step> steps, String digits)
      implements Visiting {

    public int missing() {
      return PhoneNumber.LENGTH - digits.length();
    }

    /** Never the digits themselves. */
    @Override
    public String toString() {
      return "Phoning[" + digits.length() + " digits]";
    }
  }

  /** What is done, what is next, and the paper. */
  record Summary(
      Known known, Pathway pathway, List<Step> steps, PrintState print, boolean clerkCalled)
      implements Visiting {}

  /**
   * What the account is good for, laid over the page from which somebody asked.
   *
   * @param sheet from 0; a page shows up to {@link #PER_LEVEL} of each level
   */
  record Purposes(Visiting before, List<Utility> utilities, int sheet) implements Visiting {

    public static final int PER_LEVEL = 6;

    @Override
    public Known known() {
      return before.known();
    }

    /** Those of a level that stand on this sheet. */
    public List<Utility> of(int level) {
      return utilities.stream()
          .filter(u -> u.level() == level)
          .skip((long) sheet * PER_LEVEL)
          .limit(PER_LEVEL)
          .toList();
    }

    /** Whether the one with the id stands on this sheet. */
    public boolean shows(String id) {
      return Stream.of(1, 2).flatMap(level -> of(level).stream()).anyMatch(u -> u.id().equals(id));
    }

    /** How many sheets there are, at least one. */
    public int sheets() {
      int most = (int) Math.max(count(1), count(2));
      return Math.max(1, (most + PER_LEVEL - 1) / PER_LEVEL);
    }

    private long count(int level) {
      return utilities.stream().filter(u -> u.level() == level).count();
    }
  }

  /** One of them: which level it needs, and the way there. */
  record Purpose(Purposes list, Utility utility) implements Visiting {

    @Override
    public Known known() {
      return list.known();
    }
  }

  /** Thanks; everything is erased when the time is up. */
  record Goodbye(Known known, PrintState print, int secondsLeft) implements Visiting {}

  /**
   * To which group of the campaign's plan does he belong? Nobody is asked; whoever wants to, says
   * it.
   */
  record Grouping(Known known, PrintState print) implements Visiting {}

  /** Is anybody still there? */
  record IdleWarning(Visiting before, int secondsLeft) implements Stage {}

  /** Really end and erase? */
  record Ending(Visiting before) implements Stage {}

  /** How to speak on this page. Before a card is confirmed, as to the one whose card it shows. */
  default Wording wording() {
    return switch (this) {
      case Attract s -> Wording.toAnybody(s.language());
      case Confirming s -> s.known().with(s.citizen()).wording();
      case IdleWarning s -> s.before().wording();
      case Ending s -> s.before().wording();
      case Visiting s -> s.known().wording();
    };
  }

  /** A stage with a citizen in front of it. */
  sealed interface Visiting extends Stage {
    Known known();
  }

  /** A stage at one step of a pathway. */
  sealed interface OnPathway extends Visiting {
    Pathway pathway();

    List<Step> steps();

    int index();

    default Step step() {
      return steps().get(index());
    }
  }

  /** What is known of the citizen here, also behind a dialog; empty when nobody is here. */
  default Optional<Known> visit() {
    return switch (this) {
      case Attract _ -> Optional.empty();
      case Visiting s -> Optional.of(s.known());
      case IdleWarning s -> Optional.of(s.before().known());
      case Ending s -> Optional.of(s.before().known());
    };
  }

  /**
   * Name of the page that shows this stage. Two stages with the same page are the same page with
   * other contents; a touch belongs to the page on which it was made.
   */
  default String page() {
    return switch (this) {
      case Attract _ -> "attract";
      case Consent _ -> "consent";
      case Scanning _ -> "scan";
      case NoCamera _ -> "no-camera";
      case Typing _ -> "typing";
      case TypingCode _ -> "visit-code";
      case Returning _ -> "returning";
      case Confirming _ -> "confirm";
      case Approved _ -> "approved";
      case Asking s -> "question-" + s.question().id();
      case Comparing s -> "message-" + s.step().id();
      case Guiding s -> "step-" + s.step().id();
      case Stuck s -> "stuck-" + s.step().id();
      case Reminding _ -> "reminder";
      case Naming _ -> "reminder-name";
      case Phoning _ -> "reminder-phone";
      case Summary _ -> "summary";
      case Purposes s -> "purposes-" + (s.sheet() + 1);
      case Purpose s -> "purpose-" + s.utility().id();
      case Goodbye _ -> "goodbye";
      case Grouping _ -> "group";
      case IdleWarning _ -> "idle";
      case Ending _ -> "ending";
    };
  }
}
