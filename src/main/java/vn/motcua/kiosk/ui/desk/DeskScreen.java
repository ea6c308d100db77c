package vn.motcua.kiosk.ui.desk;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.motcua.kiosk.ui.Fxml;
import vn.motcua.kiosk.ui.Words;

/**
 * Every page of the desk, with its FXML and the only controller that may stand in it. Those with an
 * icon have a tab in the band, in this order; its words are {@code desk.tab.} and the file's name.
 * Others are found under one of these, in a row below the band. A page more is a line here, its
 * FXML, controller and words, and a part of {@link DeskWork}.
 */
enum DeskScreen {
  LOCK("lock", "", LockController.class, LockController::new),
  TODAY("today", "home", TodayController.class, TodayController::new),
  HELP("help", "", HelpController.class, HelpController::new),
  FIND("find", "search", FindController.class, FindController::new),
  REQUESTS("requests", FIND, RequestsController.class, RequestsController::new),
  REMINDERS("reminders", "bell-ring", RemindersController.class, RemindersController::new),
  ROSTER("roster", REMINDERS, RosterController.class, RosterController::new),
  CAMPAIGN("campaign", "chart", CampaignController.class, CampaignController::new),
  TRAINING("training", CAMPAIGN, TrainingController.class, TrainingController::new),
  GUIDANCE("guidance", "book", GuidanceController.class, GuidanceController::new),
  EDITIONS("editions", GUIDANCE, EditionsController.class, EditionsController::new),
  MACHINE("machine", "settings", MachineController.class, MachineController::new),
  CLERKS("clerks", MACHINE, ClerksController.class, ClerksController::new),
  LOG("log", MACHINE, LogController.class, LogController::new);

  private final String name;
  private final String icon;
  private final Optional<DeskScreen> under;
  private final Class<? extends DeskPage> controller;

  // Nothing but a constructor.
  @SuppressWarnings("ImmutableEnumChecker")
  private final Function<DeskParts, DeskPage> make;

  DeskScreen(
      String name,
      String icon,
      Class<? extends DeskPage> controller,
      Function<DeskParts, DeskPage> make) {
    this(name, icon, Optional.empty(), controller, make);
  }

  /**
   * @param under the page whose tab leads here too
   */
  DeskScreen(
      String name,
      DeskScreen under,
      Class<? extends DeskPage> controller,
      Function<DeskParts, DeskPage> make) {
    this(name, "", Optional.of(under), controller, make);
  }

  DeskScreen(
      String name,
      String icon,
      Optional<DeskScreen> under,
      Class<? extends DeskPage> controller,
      Function<DeskParts, DeskPage> make) {
    this.name = name;
    this.icon = icon;
    this.under = under;
    this.controller = controller;
    this.make = make;
  }

  /** Those that are reached from the band, and by Ctrl with their number. */
  static List<DeskScreen> tabs() {
    return Stream.of(values()).filter(page -> !page.icon.isEmpty()).toList();
  }

  String icon() {
    return icon;
  }

  /** The page whose tab is lit while this one is open. */
  DeskScreen tab() {
    return under.orElse(this);
  }

  /** This one and those that share its tab. */
  List<DeskScreen> together() {
    return Stream.of(values()).filter(page -> page.tab() == tab()).toList();
  }

  /** Key of its words among those that share its tab. */
  String shortWords() {
    return "desk.page." + name;
  }

  /** The keys that do something here: those of every page, then its own if it has any. */
  String shortcuts(Words words) {
    var own = "desk.keys." + name;
    return words.of("desk.keys") + (words.has(own) ? " " + words.of(own) : "");
  }

  /** Key of its words on the tab. */
  String words() {
    return "desk.tab." + name;
  }

  /**
   * Makes the page anew.
   *
   * @throws IllegalStateException if its FXML names another controller than the one registered
   */
  Fxml.Loaded<DeskPage> load(DeskParts parts) {
    return new Fxml<DeskPage>(DeskScreen.class, name + ".fxml", controller)
        .load(parts.words(), () -> make.apply(parts));
  }
}
