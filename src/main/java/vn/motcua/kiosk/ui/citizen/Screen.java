package vn.motcua.kiosk.ui.citizen;

import java.util.function.Function;
import vn.motcua.kiosk.journey.Stage;
import vn.motcua.kiosk.ui.Fxml;

/** Every screen of the citizen, with its FXML and the only controller that may stand in it. */
enum Screen {
  ATTRACT("attract", AttractController.class, AttractController::new),
  CONSENT("consent", ConsentController.class, ConsentController::new),
  SCAN("scan", ScanController.class, ScanController::new),
  NO_CAMERA("no-camera", NoCameraController.class, NoCameraController::new),
  TYPING("typing", TypingController.class, TypingController::new),
  VISIT_CODE("visit-code", VisitCodeController.class, VisitCodeController::new),
  RETURN("return", ReturnController.class, ReturnController::new),
  CONFIRM("confirm", ConfirmController.class, ConfirmController::new),
  APPROVED("approved", ApprovedController.class, p -> new ApprovedController(p.events())),
  QUESTION("question", QuestionController.class, QuestionController::new),
  COMPARE("compare", CompareController.class, CompareController::new),
  STEP("step", StepController.class, StepController::new),
  OFFICE("office", OfficeController.class, OfficeController::new),
  STUCK("stuck", StuckController.class, StuckController::new),
  REMINDER("reminder", ReminderController.class, ReminderController::new),
  REMINDER_NAME("reminder-name", ReminderNameController.class, ReminderNameController::new),
  REMINDER_PHONE("reminder-phone", ReminderPhoneController.class, ReminderPhoneController::new),
  SUMMARY("summary", SummaryController.class, SummaryController::new),
  PURPOSES("purposes", PurposesController.class, PurposesController::new),
  PURPOSE("purpose", PurposeController.class, PurposeController::new),
  GOODBYE("goodbye", GoodbyeController.class, GoodbyeController::new),
  GROUP("group", GroupController.class, GroupController::new),
  IDLE("idle", IdleController.class, IdleController::new),
  ENDING("ending", EndingController.class, p -> new EndingController(p.events()));

  private final String file;
  private final Class<? extends Page<?>> controller;

  // Nothing but a constructor.
  @SuppressWarnings("ImmutableEnumChecker")
  private final Function<Parts, Page<?>> make;

  Screen(String file, Class<? extends Page<?>> controller, Function<Parts, Page<?>> make) {
    this.file = file + ".fxml";
    this.controller = controller;
    this.make = make;
  }

  /** The screen that draws a stage. */
  static Screen of(Stage stage) {
    return switch (stage) {
      case Stage.Attract _ -> ATTRACT;
      case Stage.Consent _ -> CONSENT;
      case Stage.Scanning _ -> SCAN;
      case Stage.NoCamera _ -> NO_CAMERA;
      case Stage.Typing _ -> TYPING;
      case Stage.TypingCode _ -> VISIT_CODE;
      case Stage.Returning _ -> RETURN;
      case Stage.Confirming _ -> CONFIRM;
      case Stage.Approved _ -> APPROVED;
      case Stage.Asking _ -> QUESTION;
      case Stage.Comparing _ -> COMPARE;
      case Stage.Guiding s ->
          switch (s.step().layout()) {
            case ACTIONS -> STEP;
            case OFFICE -> OFFICE;
          };
      case Stage.Stuck _ -> STUCK;
      case Stage.Reminding _ -> REMINDER;
      case Stage.Naming _ -> REMINDER_NAME;
      case Stage.Phoning _ -> REMINDER_PHONE;
      case Stage.Summary _ -> SUMMARY;
      case Stage.Purposes _ -> PURPOSES;
      case Stage.Purpose _ -> PURPOSE;
      case Stage.Goodbye _ -> GOODBYE;
      case Stage.Grouping _ -> GROUP;
      case Stage.IdleWarning _ -> IDLE;
      case Stage.Ending _ -> ENDING;
    };
  }

  /**
   * Makes the screen anew.
   *
   * @throws IllegalStateException if its FXML names another controller than the one registered
   */
  Fxml.Loaded<Page<?>> load(Parts parts) {
    return new Fxml<Page<?>>(Screen.class, file, controller)
        .load(parts.words(), () -> make.apply(parts));
  }
}
