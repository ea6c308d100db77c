package vn.motcua.kiosk.ui.desk;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import vn.motcua.kiosk.staff.Clerk;
import vn.motcua.kiosk.ui.control.PreviewFeed;

/** A machine that answers at once, and remembers what was wanted of it. */
final class FakeMachine implements DeskMachine {

  final List<String> asked = new ArrayList<>();
  List<Finding> findings = List.of();
  List<String> mistakes = List.of();
  List<LogLine> lines = List.of();

  /** Hears of the backup that is being made. */
  Optional<Headway> backingUp = Optional.empty();

  @Override
  public String version() {
    return "Một Cửa Kiosk 0";
  }

  @Override
  public void look(Looking looking) {
    asked.add("look");
    looking.at(findings.stream().map(Finding::what).toList());
    findings.forEach(looking::found);
    looking.done();
  }

  @Override
  public void print(Clerk clerk, List<Finding> findings, Consumer<String> then) {
    asked.add("print " + findings.size());
  }

  @Override
  public void watchCamera(PreviewFeed picture, Consumer<String> words) {
    asked.add("camera");
  }

  @Override
  public void leaveCamera() {
    asked.add("no camera");
  }

  @Override
  public Runnable backUp(Clerk clerk, Headway headway, Consumer<Finding> then) {
    asked.add("back up");
    backingUp = Optional.of(headway);
    then.accept(Finding.good("Sao lưu", "bản mới nhất lúc 8:42"));
    return () -> asked.add("stop backing up");
  }

  @Override
  public void reload(Clerk clerk, Consumer<List<String>> problems) {
    asked.add("reload");
    problems.accept(mistakes);
  }

  @Override
  public void restart(Clerk clerk) {
    asked.add("restart");
  }

  @Override
  public void end(Clerk clerk) {
    asked.add("end");
  }

  @Override
  public void log(Consumer<List<LogLine>> then) {
    then.accept(lines);
  }

  @Override
  public void copyLog(Clerk clerk, Path to, Consumer<String> then) {
    asked.add("copy " + to);
  }
}
