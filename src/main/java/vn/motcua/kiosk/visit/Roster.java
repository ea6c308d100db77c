package vn.motcua.kiosk.visit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.motcua.kiosk.card.Hamlets;
import vn.motcua.kiosk.card.PersonName;
import vn.motcua.kiosk.card.PersonalId;
import vn.motcua.kiosk.roster.Findings;
import vn.motcua.kiosk.roster.Listed;
import vn.motcua.kiosk.roster.People;
import vn.motcua.kiosk.roster.RosterProblem;

/**
 * The police's lists (danh sách rà soát) of people whose account is approved and not activated.
 * They are found by the pseudonym of their number, as visits are; names are sealed. A list is
 * written in pieces, so that visits are written in between, and is of no effect before all of it is
 * there; what a power cut leaves of one goes at the next start.
 */
public final class Roster {

  /** How many rows one transaction writes: a citizen's page waits for no more. */
  private static final int PIECE = 5_000;

  /** How many people are read from one piece of news to the next. */
  private static final int STEP = 1_000;

  private static final int TAIL = 3;

  /** How far an import is. */
  public sealed interface Reached {

    /**
     * @param row that was read last, as the spreadsheet counts
     */
    record Row(int row) implements Reached {}

    /**
     * @param written people of the list that are in the record, of no effect yet
     */
    record People(int written, int of) implements Reached {}
  }

  /** Hears how far an import is, and may end it. */
  public interface Progress {

    /** False to take nothing. */
    boolean goOn(Reached reached);
  }

  /** How taking a list ended. */
  public sealed interface Import {

    record Taken(RosterList list, Findings findings) implements Import {}

    /** It was stopped; nothing of it is left. */
    record Stopped() implements Import {}

    /** Nobody was on it that could be read; nothing was changed. */
    record Nobody(Findings findings) implements Import {}
  }

  private final VisitLog log;
  private final Hamlets hamlets;

  public Roster(VisitLog log) {
    this.log = log;
    this.hamlets = new Hamlets(log.terms().hamlets());
  }

  /**
   * Takes in a list, one at a time. The same people once more take the place of the list that they
   * were on. Takes seconds, and 20 MB for 100,000 people: not for the thread of a screen.
   *
   * @param days how many it is kept, 1 or more
   * @param alone whether every earlier list goes
   * @throws RosterProblem when the file ends in the middle; then nothing of it is left
   */
  public Import take(People people, int days, boolean alone, Progress progress)
      throws StoreProblem, RosterProblem {
    var now = log.clock().instant();
    var until = LocalDate.now(log.clock()).plusDays(days);
    var content = sha256();
    var entries = new ArrayList<RosterRows.Entry>();
    for (var next = people.next(); next.isPresent(); next = people.next()) {
      content.update(Fields.number(next.get().id()));
      entries.add(sealed(next.get()));
      if (entries.size() % STEP == 0 && !progress.goOn(new Reached.Row(people.row()))) {
        return new Import.Stopped();
      }
    }
    var findings = people.findings();
    if (entries.isEmpty()) {
      return new Import.Nobody(findings);
    }
    entries.sort(RosterRows.Entry.ORDER);
    int list = log.transaction(h -> new RosterRows(h).begin(now, until));
    if (!write(list, entries, log.keys().mark(content.digest()), alone, progress)) {
      return new Import.Stopped();
    }
    return new Import.Taken(new RosterList(list, now, until, findings.taken()), findings);
  }

  private boolean write(
      int list, List<RosterRows.Entry> entries, byte[] content, boolean alone, Progress progress)
      throws StoreProblem {
    try {
      int all = entries.size();
      for (int from = 0; from < all; from += PIECE) {
        if (!progress.goOn(new Reached.People(from, all))) {
          dropWhatIsOfNoEffect();
          return false;
        }
        var piece = entries.subList(from, Math.min(from + PIECE, all));
        var _ = log.transaction(h -> new RosterRows(h).add(list, piece));
      }
      var _ = log.transaction(h -> new RosterRows(h).use(list, content, entries.size(), alone));
    } catch (StoreProblem problem) {
      drop(list, problem);
      throw problem;
    }
    dropWhatIsOfNoEffect();
    return true;
  }

  /** Piece by piece; what fails here goes at the next start. */
  private void dropWhatIsOfNoEffect() throws StoreProblem {
    boolean more = true;
    while (more) {
      more = log.transaction(h -> new RosterRows(h).dropSome(PIECE));
    }
  }

  private void drop(int list, StoreProblem reason) {
    try {
      var _ = log.transaction(h -> new RosterRows(h).drop(list));
    } catch (StoreProblem stillThere) {
      reason.addSuppressed(stillThere); // It is of no effect, and goes at the next start.
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  private RosterRows.Entry sealed(Listed listed) {
    var person = log.keys().pseudonym(Fields.number(listed.id()));
    var who = listed.id().tail() + listed.name().map(PersonName::full).orElse("");
    return new RosterRows.Entry(
        new Sealed(person),
        new Sealed(log.keys().seal(who.getBytes(UTF_8), place(person))),
        listed.residence().flatMap(hamlets::of).orElse(""));
  }

  /** A row opens for nobody but the person it was sealed for. */
  private static byte[] place(byte[] person) {
    var place = new byte[person.length + 1];
    place[0] = 'R';
    System.arraycopy(person, 0, place, 1, person.length);
    return place;
  }

  /** Whether somebody is on a list that holds today. */
  public boolean has(PersonalId person) throws StoreProblem {
    var pseudonyms = log.keys().pseudonyms(Fields.number(person));
    return log.transaction(h -> new RosterRows(h).has(pseudonyms, LocalDate.now(log.clock())));
  }

  /** The lists that hold, the newest first. */
  public List<RosterList> lists() throws StoreProblem {
    return log.transaction(h -> new RosterRows(h).inUse());
  }

  /**
   * Who is on a list, page by page, in no order that a reader would know.
   *
   * @param from how many are passed over
   * @param most how many are wanted
   */
  public List<RosterEntry> people(RosterList list, int from, int most) throws StoreProblem {
    return log.transaction(h -> new RosterRows(h).of(list.number(), from, most)).stream()
        .map(this::opened)
        .toList();
  }

  private RosterEntry opened(RosterRows.Entry entry) {
    var who =
        log.keys()
            .unseal(entry.who().bytes(), place(entry.person().bytes()))
            .map(bytes -> new String(bytes, UTF_8))
            .orElse("•••");
    return new RosterEntry(
        Optional.of(who.substring(TAIL)).filter(name -> !name.isEmpty()).map(PersonName::new),
        who.substring(0, TAIL),
        entry.hamlet());
  }

  /** Erases a list, here and in the backups. */
  public void forget(RosterList list) throws StoreProblem {
    log.erased(h -> new RosterRows(h).drop(list.number()));
  }
}
