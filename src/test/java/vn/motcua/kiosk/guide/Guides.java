package vn.motcua.kiosk.guide;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A small guide for tests: two questions, a pathway that waits for a message, one for everybody.
 */
public final class Guides {

  public static final Provenance ALWAYS =
      new Provenance(
          "test",
          List.of(),
          LocalDate.of(2024, 7, 1),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Provenance.Status.VERIFIED);

  private Guides() {}

  public static Text text(String vietnamese) {
    return new Text(Map.of(Language.VIETNAMESE, vietnamese, Language.ENGLISH, "en " + vietnamese));
  }

  public static Guide small() {
    var steps = Stream.of(step("install"), step("register"), waiting("activate"), step("police"));
    var remedy =
        new Remedy(
            "no-otp",
            text("Không nhận được mã OTP"),
            "message-off",
            List.of(text("Chờ một phút.")),
            Optional.empty(),
            Remedy.Owner.CITIZEN,
            ALWAYS);
    return new Guide(
        List.of(question("phone", "android", "none"), question("progress", "nothing", "approved")),
        List.of(
            pathway(
                "approved", Map.of("phone", Set.of("android"), "progress", Set.of("approved")), 2),
            pathway("new", Map.of("phone", Set.of("android")), 0),
            new Pathway(
                "police",
                text("Chưa có điện thoại"),
                text("Làm mức 2"),
                Map.of(),
                List.of("police"),
                0,
                true,
                1,
                ALWAYS)),
        steps.collect(Collectors.toMap(Step::id, s -> s)),
        Map.of("no-otp", remedy),
        Map.of("approval", message()),
        List.of(new ScamRule(text("Không bấm link lạ"), text("Đã bấm thì không gõ gì"))),
        List.of(utility("notices", 1, Map.of()), utility("residence", 2, Map.of("phone", "none"))),
        Map.of(1, Map.of(), 2, Map.of("phone", "none")));
  }

  /** The same, but its second question is asked only until the day. */
  public static Guide small(LocalDate until) {
    var all = small();
    var second = all.questions().get(1);
    var ending =
        new Provenance(
            "test",
            List.of(),
            ALWAYS.effectiveFrom(),
            Optional.of(until),
            Optional.empty(),
            Optional.empty(),
            Provenance.Status.VERIFIED);
    return new Guide(
        List.of(
            all.questions().getFirst(),
            new Question(
                second.id(), second.title(), second.lead(), Map.of(), second.choices(), ending)),
        all.pathways(),
        all.steps(),
        all.remedies(),
        all.messages(),
        all.scamRules(),
        all.utilities(),
        all.levels());
  }

  private static Utility utility(String id, int level, Map<String, String> answers) {
    return new Utility(id, text(id), Optional.empty(), level, "bell", answers, ALWAYS);
  }

  private static Question question(String id, String... choices) {
    return new Question(
        id,
        text("Câu hỏi " + id),
        text("Chạm vào hình."),
        Map.of(),
        Stream.of(choices)
            .map(c -> new Question.Choice(c, text(c), text("giúp"), "phone-android", Set.of()))
            .toList(),
        ALWAYS);
  }

  private static Pathway pathway(String id, Map<String, Set<String>> when, int doneBefore) {
    var steps = List.of("install", "register", "activate");
    return new Pathway(
        id, text("Trường hợp " + id), text("Đích"), when, steps, doneBefore, true, 1, ALWAYS);
  }

  private static Step step(String id) {
    return step(id, Optional.empty());
  }

  private static Step waiting(String id) {
    return step(id, Optional.of("approval"));
  }

  private static Step step(String id, Optional<String> message) {
    return new Step(
        id,
        text(id),
        text("Bước " + id),
        List.of(new Step.Action(text("Bấm [[Đăng ký]]"), Optional.empty())),
        Optional.empty(),
        new PhonePicture(Optional.empty(), List.of()),
        List.of(text("Làm " + id)),
        message,
        List.of("no-otp"),
        Map.of(),
        id.equals("police") ? Step.Layout.OFFICE : Step.Layout.ACTIONS,
        Optional.empty(),
        ALWAYS);
  }

  private static Message message() {
    return new Message(
        "approval",
        "VNeID",
        "Ho so cua cong dan {name} da duoc phe duyet.",
        List.of(text("Người gửi đúng chữ VNeID")),
        text("Người gửi khác VNeID:"),
        List.of(
            new Message.Forgery(
                "+84 9xx xxx xxx", "Bam vao http://vneid-capnhat.example", List.of(text("Số lạ")))),
        ALWAYS);
  }
}
