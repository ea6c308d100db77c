package vn.motcua.kiosk.bench;

import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import vn.motcua.kiosk.campaign.Period;
import vn.motcua.kiosk.province.By;
import vn.motcua.kiosk.province.ProvinceProblem;
import vn.motcua.kiosk.province.ProvinceResults;

/**
 * How long the numbers of a report take, in milliseconds.
 *
 * @param p50 half of the time at most
 * @param p95 nineteen times in twenty at most
 * @param server its processor's part, a report
 */
record ReportTimes(double p50, double p95, double server) {

  private static final int LOOKS = 20;

  /** By what it is about: reports of a month, and of all months that are there. */
  static Map<String, ReportTimes> of(SimulatedCountry country, int months)
      throws ProvinceProblem, IOException {
    var month = new Period(SimulatedCountry.FIRST, SimulatedCountry.lastOf(0));
    var all = new Period(SimulatedCountry.FIRST, SimulatedCountry.lastOf(months - 1));
    var times = new LinkedHashMap<String, ReportTimes>();
    for (var by : By.values()) {
      times.put(about(by, "a month"), of(country, by, month, Optional.empty()));
    }
    times.put(
        about(By.COMMUNE, "a month, one province"),
        of(country, By.COMMUNE, month, Optional.of(SimulatedCountry.A_PROVINCE)));
    for (var by : By.values()) {
      times.put(about(by, "all that is there"), of(country, by, all, Optional.empty()));
    }
    times.put(
        about(By.COMMUNE, "all that is there, one province"),
        of(country, By.COMMUNE, all, Optional.of(SimulatedCountry.A_PROVINCE)));
    return times;
  }

  /** Until the program's own part is as quick as it gets. */
  static void warmUp(SimulatedCountry country) throws ProvinceProblem {
    var day = new Period(SimulatedCountry.FIRST, SimulatedCountry.FIRST);
    var results = new ProvinceResults(country.database());
    for (int i = 0; i < LOOKS / 4; i++) {
      for (var by : By.values()) {
        results.rows(day, by, Optional.empty());
      }
    }
  }

  private static String about(By by, String days) {
    return "by %s, %s".formatted(by.name().toLowerCase(Locale.ROOT), days);
  }

  private static ReportTimes of(
      SimulatedCountry country, By by, Period period, Optional<String> province)
      throws ProvinceProblem, IOException {
    var results = new ProvinceResults(country.database());
    for (int i = 0; i < 2; i++) {
      results.rows(period, by, province); // The server has it in its memory then.
    }
    long busy = country.server().connectionsMillis();
    var millis = new double[LOOKS];
    for (int i = 0; i < LOOKS; i++) {
      long began = System.nanoTime();
      results.rows(period, by, province);
      millis[i] = (System.nanoTime() - began) / 1e6;
    }
    busy = country.server().connectionsMillis() - busy;
    Arrays.sort(millis);
    return new ReportTimes(millis[LOOKS / 2], millis[LOOKS * 19 / 20], 1.0 * busy / LOOKS);
  }
}
