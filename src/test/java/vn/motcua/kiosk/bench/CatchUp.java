package vn.motcua.kiosk.bench;

import java.io.IOException;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import vn.motcua.kiosk.fleet.SimulatedCounter;

/**
 * Counters came with a day's visits each, as their senders do it, so many at a time.
 *
 * @param millis how long each session took, the shortest first
 * @param serverMillis of its processor, a session
 * @param counted of all that was sent
 */
record CatchUp(List<Double> millis, double seconds, double serverMillis, long counted) {

  /** Counters that send at the same time. */
  private static final int AT_ONCE = 16;

  static CatchUp of(SimulatedCountry country, int counters, LocalDate day)
      throws InterruptedException, ExecutionException, SQLException, IOException {
    long before = country.counted();
    long busy = country.server().connectionsMillis();
    var millis = new ArrayList<Double>();
    long began = System.nanoTime();
    try (var pool = Executors.newFixedThreadPool(AT_ONCE)) {
      var work = new ArrayList<Callable<Double>>();
      for (int i = 0; i < counters; i++) {
        int number = i;
        work.add(() -> session(country, number, day));
      }
      for (var done : pool.invokeAll(work)) {
        millis.add(done.get());
      }
    }
    double seconds = (System.nanoTime() - began) / 1e9;
    busy = country.server().connectionsMillis() - busy;
    Collections.sort(millis);
    return new CatchUp(millis, seconds, 1.0 * busy / counters, country.counted() - before);
  }

  private static double session(SimulatedCountry country, int number, LocalDate day)
      throws Exception {
    long began = System.nanoTime();
    SimulatedCounter.send(
        country.server().url(SimulatedCountry.NAME),
        SimulatedCountry.counter(number),
        SimulatedCountry.VISITS,
        day,
        number);
    return (System.nanoTime() - began) / 1e6;
  }

  /** What that part of the sessions took at most. */
  double millis(double part) {
    return millis.get((int) (millis.size() * part));
  }

  int counters() {
    return millis.size();
  }

  long facts() {
    return (long) counters() * SimulatedCountry.VISITS;
  }

  double rate() {
    return facts() / seconds;
  }
}
