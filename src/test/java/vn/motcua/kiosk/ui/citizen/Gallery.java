package vn.motcua.kiosk.ui.citizen;

import static vn.motcua.kiosk.ui.Fixtures.TODAY;
import static vn.motcua.kiosk.ui.Fixtures.having;
import static vn.motcua.kiosk.ui.Fixtures.known;
import static vn.motcua.kiosk.ui.Fixtures.mau;
import static vn.motcua.kiosk.ui.Fixtures.stranger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import vn.motcua.kiosk.card.BirthDate;
import vn.motcua.kiosk.card.CardReading;
import vn.motcua.kiosk.card.CardValidity;
import vn.motcua.kiosk.card.Citizen;
import vn.motcua.kiosk.card.Hint;
import vn.motcua.kiosk.card.PersonName;
import vn.motcua.kiosk.card.PersonalId;
import vn.motcua.kiosk.card.Residence;
import vn.motcua.kiosk.card.Sex;
import vn.motcua.kiosk.guide.Language;
import vn.motcua.kiosk.guide.Provenance;
import vn.motcua.kiosk.guide.Resumption;
import vn.motcua.kiosk.guide.Step;
import vn.motcua.kiosk.journey.Earlier;
import vn.motcua.kiosk.journey.PrintState;
import vn.motcua.kiosk.journey.Snapshot;
import vn.motcua.kiosk.journey.Stage;
import vn.motcua.kiosk.journey.VisitCode;
import vn.motcua.kiosk.ui.Fixtures;

/** Every page in every state that looks different. */
final class Gallery {

  private Gallery() {}

  /** One page in Vietnamese. */
  static Stage of(String name) {
    return Objects.requireNonNull(all(Language.VIETNAMESE).get(name), name);
  }

  static Map<String, Stage> all(Language language) {
    var stages = new LinkedHashMap<String, Stage>();
    var nobody = stranger(language);
    var somebody = known(language);
    stages.put("01-attract", new Stage.Attract(language));
    var morning = Optional.of(TODAY.atTime(8, 42));
    stages.put("01-attract-campaign", new Stage.Attract(language, morning, false));
    stages.put("01-attract-resting", new Stage.Attract(language, morning, true));
    stages.put("02-consent", new Stage.Consent(nobody));
    stages.put("03-scan", scanning(nobody, false, Optional.of(Hint.CLOSER), Optional.empty()));
    stages.put("03-scan-start", scanning(nobody, false, Optional.empty(), Optional.empty()));
    for (var hint : Hint.values()) {
      stages.put("03-scan-" + hint, scanning(nobody, false, Optional.of(hint), Optional.empty()));
    }
    for (var kind : CardReading.Kind.values()) {
      stages.put(
          "03-scan-foreign-" + kind, scanning(nobody, false, Optional.empty(), Optional.of(kind)));
    }
    stages.put("03-scan-handheld", scanning(nobody, true, Optional.empty(), Optional.empty()));
    confirming(stages, nobody);
    stages.put("04b-approved", new Stage.Approved(somebody));
    stages.put(
        "05-question",
        new Stage.Asking(somebody, Fixtures.phoneQuestion(), 2, 3, Optional.of("android")));
    stages.put(
        "05-question-3",
        new Stage.Asking(somebody, Fixtures.progressQuestion(), 3, 3, Optional.empty()));
    guiding(stages, somebody);
    office(stages, somebody);
    purposes(stages, somebody);
    summaries(stages, somebody, nobody);
    var typed = Fixtures.typed(language);
    stages.put("10b-reminder", new Stage.Reminding(somebody, Fixtures.pathway(), Fixtures.steps()));
    stages.put("10b-name", new Stage.Naming(typed, Fixtures.pathway(), Fixtures.steps()));
    stages.put("10b-phone", phoning(somebody, "091"));
    stages.put("10b-phone-full", phoning(somebody, "0912345678"));
    stages.put("13-typing", new Stage.Typing(nobody, "000167000"));
    stages.put("13-typing-empty", new Stage.Typing(nobody, ""));
    stages.put("13-typing-full", new Stage.Typing(nobody, "000167000000"));
    stages.put("13-code", new Stage.TypingCode(nobody, "241", Optional.empty()));
    stages.put(
        "13-code-unknown",
        new Stage.TypingCode(nobody, "2411047", Optional.of(new VisitCode("MC-2411-047"))));
    returning(stages, somebody, nobody);
    stages.put("17-no-camera", new Stage.NoCamera(nobody, "CAM-02"));
    stages.put("17-no-camera-longest", new Stage.NoCamera(nobody, "CAM-04"));
    return stages;
  }

  private static void returning(
      Map<String, Stage> stages,
      vn.motcua.kiosk.journey.Known somebody,
      vn.motcua.kiosk.journey.Known nobody) {
    var steps = Fixtures.steps();
    var day = TODAY.minusDays(12);
    var done = steps.subList(0, 3).stream().map(Step::id).toList();
    var earlier = new Earlier(day, "new", done, Snapshot.Outcome.WAITING);
    var way =
        new Resumption(
            Fixtures.pathway(), Map.of(), Optional.of(steps.get(2)), Optional.of(steps.get(3)));
    var over =
        new Resumption(
            Fixtures.pathway(), Map.of(), Optional.of(steps.getLast()), Optional.empty());
    stages.put("04b-return", new Stage.Returning(somebody, earlier, way, true));
    stages.put("04b-return-message-by-code", new Stage.Returning(nobody, earlier, way, true));
    stages.put("04b-return-step", new Stage.Returning(somebody, earlier, way, false));
    stages.put("04b-return-done", new Stage.Returning(somebody, earlier, over, false));
  }

  private static Stage phoning(vn.motcua.kiosk.journey.Known known, String digits) {
    return new Stage.Phoning(known, Fixtures.pathway(), Fixtures.steps(), digits);
  }

  private static Stage.Scanning scanning(
      vn.motcua.kiosk.journey.Known known,
      boolean handheld,
      Optional<Hint> hint,
      Optional<CardReading.Kind> foreign) {
    return new Stage.Scanning(known, handheld, hint, foreign);
  }

  private static void confirming(Map<String, Stage> stages, vn.motcua.kiosk.journey.Known nobody) {
    var soon = CardValidity.of(mau(), TODAY);
    stages.put("04-confirm", new Stage.Confirming(nobody, mau(), soon, false));
    stages.put("04-confirm-flawed", new Stage.Confirming(nobody, mau(), soon, true));
    stages.put(
        "04-confirm-number",
        new Stage.Confirming(
            nobody,
            Citizen.ofNumber(new PersonalId("000167000000")),
            new CardValidity.Unknown(),
            false));
    var longest =
        new Citizen(
            new PersonalId("001090000000"),
            Optional.of(new PersonName("Nguyễn Phước Ẫộữặ Hoàng Mẫu Mẫu")),
            Optional.of(BirthDate.ofYear(1990)),
            Sex.MALE,
            Optional.of(new Residence("Thôn Mẫu Một Hai Ba Bốn Năm, xã Mẫu Mẫu Mẫu, huyện, tỉnh")),
            Optional.empty());
    stages.put(
        "04-confirm-unknown",
        new Stage.Confirming(nobody, longest, new CardValidity.Unknown(), true));
    var day = LocalDate.of(2042, 3, 21);
    stages.put(
        "04-confirm-good",
        new Stage.Confirming(nobody, mau(), new CardValidity.Valid(day, 60, 5000, false), false));
    stages.put(
        "04-confirm-leap",
        new Stage.Confirming(nobody, mau(), new CardValidity.Valid(day, 60, 5000, true), true));
    stages.put(
        "04-confirm-expired",
        new Stage.Confirming(
            nobody, mau(), new CardValidity.Expired(LocalDate.of(2025, 6, 1), 25, false), true));
    stages.put(
        "04-confirm-unlimited",
        new Stage.Confirming(nobody, mau(), new CardValidity.Unlimited(), false));
  }

  private static void guiding(Map<String, Stage> stages, vn.motcua.kiosk.journey.Known somebody) {
    var path = Fixtures.pathway();
    var steps = Fixtures.steps();
    var remedies = Fixtures.remedies();
    stages.put("06-step", new Stage.Guiding(somebody, path, steps, 2));
    int i = 0;
    for (var parts : Fixtures.allParts()) {
      var drawn = new ArrayList<Step>(steps);
      var status = i == 0 ? Provenance.Status.UNVERIFIED : Provenance.Status.VERIFIED;
      drawn.set(2, Fixtures.drawn("drawn-" + i, parts, status));
      stages.put("06-step-parts-" + i, new Stage.Guiding(somebody, path, drawn, 2));
      i++;
    }
    stages.put("06-step-short", new Stage.Guiding(somebody, path, steps, 0));
    stages.put(
        "07-stuck",
        new Stage.Stuck(somebody, path, steps, 2, remedies, Optional.of(remedies.getFirst())));
    stages.put(
        "07-stuck-choose", new Stage.Stuck(somebody, path, steps, 2, remedies, Optional.empty()));
    stages.put(
        "07-stuck-nothing", new Stage.Stuck(somebody, path, steps, 2, List.of(), Optional.empty()));
    stages.put(
        "08-compare", new Stage.Comparing(somebody, path, steps, 5, Fixtures.message(), false));
    stages.put(
        "08-compare-false",
        new Stage.Comparing(somebody, path, steps, 5, Fixtures.message(), true));
  }

  private static void purposes(Map<String, Stage> stages, vn.motcua.kiosk.journey.Known somebody) {
    var asking = new Stage.Asking(somebody, Fixtures.phoneQuestion(), 1, 3, Optional.empty());
    var all = Fixtures.utilities();
    stages.put("14-purposes", new Stage.Purposes(asking, all, 0));
    var many = new ArrayList<>(all);
    many.addAll(all);
    var list = new Stage.Purposes(asking, many, 0);
    stages.put("14-purposes-many", list);
    stages.put("14-purposes-more", new Stage.Purposes(asking, many, 1));
    stages.put("15-purpose", new Stage.Purpose(list, all.getFirst()));
    stages.put("15-purpose-how", new Stage.Purpose(list, all.getLast()));
  }

  private static void office(Map<String, Stage> stages, vn.motcua.kiosk.journey.Known somebody) {
    var steps = new ArrayList<>(Fixtures.steps());
    steps.set(0, Fixtures.office(Provenance.Status.VERIFIED));
    stages.put("09-office", new Stage.Guiding(somebody, Fixtures.pathway(), steps, 0));
    var unsure = new ArrayList<>(Fixtures.steps());
    unsure.set(6, Fixtures.office(Provenance.Status.UNVERIFIED));
    stages.put("09-office-unverified", new Stage.Guiding(somebody, Fixtures.pathway(), unsure, 6));
  }

  private static void summaries(
      Map<String, Stage> stages,
      vn.motcua.kiosk.journey.Known somebody,
      vn.motcua.kiosk.journey.Known nobody) {
    var path = Fixtures.pathway();
    var steps = Fixtures.steps();
    var states =
        Map.of(
            "", new PrintState.NotAsked(),
            "-sending", new PrintState.Sending(),
            "-sent", new PrintState.Sent(),
            "-held", new PrintState.Held("PRN-04"),
            "-failed", new PrintState.Failed("PRN-18"));
    states.forEach(
        (name, state) -> {
          stages.put(
              "10-summary" + name,
              new Stage.Summary(having(somebody, 5), path, steps, state, false));
          stages.put("11-goodbye" + name, new Stage.Goodbye(somebody, state, 12));
        });
    stages.put(
        "10-summary-all",
        new Stage.Summary(having(somebody, 7), path, steps, new PrintState.NotAsked(), false));
    stages.put(
        "10-summary-none",
        new Stage.Summary(nobody, path, steps, new PrintState.NotAsked(), false));
    stages.put("11-group", new Stage.Grouping(somebody, new PrintState.Sent()));
    stages.put("11-goodbye-nobody", new Stage.Goodbye(nobody, new PrintState.Sent(), 20));
    var step = new Stage.Guiding(somebody, path, steps, 2);
    stages.put("12-idle", new Stage.IdleWarning(step, 20));
    stages.put("12-ending", new Stage.Ending(step));
  }
}
