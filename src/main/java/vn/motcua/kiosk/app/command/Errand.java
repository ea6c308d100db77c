package vn.motcua.kiosk.app.command;

import java.io.PrintWriter;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import vn.motcua.kiosk.app.check.Auditing;
import vn.motcua.kiosk.app.machine.DataFolder;
import vn.motcua.kiosk.app.machine.ExitCode;
import vn.motcua.kiosk.app.machine.Logging;
import vn.motcua.kiosk.app.machine.Output;
import vn.motcua.kiosk.app.machine.Places;
import vn.motcua.kiosk.audit.AuditProblem;
import vn.motcua.kiosk.config.ConfigReader;
import vn.motcua.kiosk.config.KioskConfig;
import vn.motcua.kiosk.visit.StoreProblem;
import vn.motcua.kiosk.visit.VisitLog;
import vn.motcua.kiosk.visit.Visits;

/**
 * What commands over the data folder have in common: configuration, folder, record and audit log
 * are opened in this order and closed again, and whoever typed the command is told why not.
 */
final class Errand {

  private final Places places;
  private final PrintWriter output;
  private final Clock clock = Clock.system(ZoneId.systemDefault());

  /** Work that needs the folder to itself, and no record. */
  interface InFolder<X extends Exception> {
    int with(DataFolder data, Auditing auditing) throws StoreProblem, AuditProblem, X;
  }

  /** Work that changes the record. */
  interface OnRecord<X extends Exception> {
    int with(VisitLog record, Auditing auditing) throws StoreProblem, AuditProblem, X;
  }

  /** Work that only reads. */
  interface Reading<X extends Exception> {
    int with(Visits visits, Auditing auditing) throws StoreProblem, AuditProblem, X;
  }

  private Errand(Places places, PrintWriter output) {
    this.places = places;
    this.output = output;
  }

  /** Speaks of nothing but errors, apart from what the command itself prints. */
  static Errand of(Places places, @Nullable CommandSpec spec) {
    Logging.toConsole();
    Logging.onlyErrors();
    return new Errand(places, Output.of(spec));
  }

  Clock clock() {
    return clock;
  }

  LocalDate today() {
    return LocalDate.now(clock);
  }

  PrintWriter output() {
    return output;
  }

  /** With the configuration, if it is without mistakes. */
  <X extends Exception> int configured(Configured<X> work) throws X {
    var config = ConfigReader.read(places.config(), today()).config();
    if (config.isEmpty()) {
      output.println("CFG-01 Hãy chạy kiosk check. / Run kiosk check.");
      return ExitCode.CONFIGURATION;
    }
    return work.with(config.get());
  }

  /** With the folder, while no kiosk runs. */
  <X extends Exception> int inFolder(InFolder<X> work) throws X {
    try (var data = DataFolder.take(places.data());
        var auditing = auditing(data)) {
      return work.with(data, auditing);
    } catch (StoreProblem | AuditProblem problem) {
      return failed(problem);
    }
  }

  /** With the record open to be changed, while no kiosk runs. */
  <X extends Exception> int onRecord(KioskConfig config, OnRecord<X> work) throws X {
    try (var data = DataFolder.take(places.data());
        var record = data.record(config, clock);
        var auditing = auditing(data)) {
      return work.with(record, auditing);
    } catch (StoreProblem | AuditProblem problem) {
      return failed(problem);
    }
  }

  /** With the record open to be read, beside a running kiosk too. */
  <X extends Exception> int reading(KioskConfig config, Reading<X> work) throws X {
    try (var data = DataFolder.takeOrBeside(places.data());
        var visits = data.visits(config, clock);
        var auditing = auditing(data)) {
      return work.with(visits, auditing);
    } catch (StoreProblem | AuditProblem problem) {
      return failed(problem);
    }
  }

  private Auditing auditing(DataFolder data) throws StoreProblem, AuditProblem {
    return new Auditing(data.audit(clock), System.getProperty("user.name"));
  }

  /** Tells what went wrong with the folder, and what the command line answers with. */
  int failed(Exception problem) {
    if (problem instanceof StoreProblem store) {
      return told(store);
    }
    output.println(problem.getMessage());
    return ExitCode.CANNOT_WRITE;
  }

  private int told(StoreProblem problem) {
    output.println(
        switch (problem.kind()) {
          case SECOND_INSTANCE ->
              problem.kind().code()
                  + " Kiosk đang chạy và giữ sổ. Hãy làm việc này ở bàn cán bộ, hoặc tắt kiosk rồi"
                  + " chạy lại lệnh. / The kiosk runs: do it at its desk, or stop it first.";
          default -> problem.getMessage();
        });
    return switch (problem.kind()) {
      case SECOND_INSTANCE -> ExitCode.ALREADY_RUNNING;
      case BUNDLE_FOREIGN, BUNDLE_DAMAGED, CODE_WRONG, BACKUP_DAMAGED -> ExitCode.PROBLEMS_FOUND;
      default -> ExitCode.CANNOT_WRITE;
    };
  }
}
