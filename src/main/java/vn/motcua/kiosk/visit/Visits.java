package vn.motcua.kiosk.visit;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.HandleCallback;
import vn.motcua.kiosk.card.PersonName;
import vn.motcua.kiosk.card.PersonalId;
import vn.motcua.kiosk.card.PhoneNumber;
import vn.motcua.kiosk.journey.VisitCode;

/**
 * The record of visits (sổ lượt) as it is read: through the open log, or beside a kiosk that runs.
 * Safe for several threads.
 */
public sealed class Visits implements AutoCloseable permits VisitLog {

  private final Store store;
  private final Keys keys;
  private final Fields fields;

  Visits(Store store, Keys keys) {
    this.store = store;
    this.keys = keys;
    this.fields = new Fields(keys);
  }

  /**
   * Opens the record of a kiosk that runs in another process, only to be read. It sees what was
   * written when it looks, and keeps nobody from writing.
   *
   * @param folder of the record
   * @throws StoreProblem when it cannot be read, is of another version, or the keys are not its own
   */
  public static Visits beside(Path folder, Keys keys) throws StoreProblem {
    var store = new Store(folder, RecordFile.onlyToRead(folder));
    try {
      new KeyCheck(store, keys).readable();
      return new Visits(store, keys);
    } catch (StoreProblem e) {
      store.close(e);
      throw e;
    }
  }

  /**
   * The latest visit with the code, unless its citizen wants nothing kept. Two visits of one day
   * may, once in years, have the same provisional code: then neither, lest somebody be shown what
   * is kept of another, or have it erased.
   */
  public Optional<Visit> find(VisitCode code) throws StoreProblem {
    return onConnection(h -> new Rows(h).find(code));
  }

  /** A person's visits, the latest first. */
  public List<Visit> of(PersonalId person) throws StoreProblem {
    var pseudonyms = keys.pseudonyms(Fields.number(person));
    return transaction(h -> pseudonyms.stream().flatMap(p -> new Rows(h).of(p).stream()).toList());
  }

  /** The visits of a day in their order. */
  public List<Visit> on(LocalDate day) throws StoreProblem {
    return onConnection(h -> new Rows(h).on(day));
  }

  /** The latest day of which anything is known; a clock that is before it was set back. */
  public Optional<LocalDate> newestDay() throws StoreProblem {
    return onConnection(
        h ->
            h.createQuery("SELECT max(day) FROM visit_count HAVING max(day) IS NOT NULL")
                .mapTo(String.class)
                .findOne()
                .map(LocalDate::parse));
  }

  /** The numbers of the days, both included: kept, unnamed and reduced visits together. */
  public List<Count> counts(LocalDate from, LocalDate to) throws StoreProblem {
    return transaction(h -> new Rows(h).counts(from, to));
  }

  /**
   * What the visits of the days, both included, brought about, whether they are kept or gone.
   *
   * @param hamlet only its visits; empty for all, the empty name for those from nobody knows where
   */
  public List<ResultCount> results(
      LocalDate from, LocalDate to, Optional<String> hamlet, ResultCount.By by)
      throws StoreProblem {
    return onConnection(h -> new Rows(h).results(from, to, hamlet, by));
  }

  /** What is kept of somebody who asked to be reminded, beside his visit. */
  public Optional<FollowUp> followUp(Visit visit) throws StoreProblem {
    return onConnection(h -> new Rows(h).followUp(visit.id()));
  }

  /** The name, on the day of the visit only. */
  public Optional<PersonName> name(Visit visit) {
    return fields.name(visit);
  }

  /** The last three digits of the number, on the day of the visit only. */
  public Optional<String> tail(Visit visit) {
    return fields.tail(visit);
  }

  /** The name of somebody who asked to be reminded. */
  public Optional<PersonName> name(Visit visit, FollowUp asked) {
    return asked.name().flatMap(n -> fields.reminderName(visit.id(), n));
  }

  /** His telephone number. */
  public Optional<PhoneNumber> phone(Visit visit, FollowUp asked) {
    return asked.phone().flatMap(p -> fields.reminderPhone(visit.id(), p));
  }

  Store store() {
    return store;
  }

  Keys keys() {
    return keys;
  }

  /** Opens what is sealed. */
  Fields fields() {
    return fields;
  }

  /** Runs on the connection, one thread at a time. */
  <T> T onConnection(HandleCallback<T, RuntimeException> work) throws StoreProblem {
    return store.onConnection(work);
  }

  /** The same within one transaction. */
  <T> T transaction(HandleCallback<T, RuntimeException> work) throws StoreProblem {
    return store.transaction(work);
  }

  /** Closing twice is harmless. */
  @Override
  public void close() throws StoreProblem {
    store.close();
  }
}
