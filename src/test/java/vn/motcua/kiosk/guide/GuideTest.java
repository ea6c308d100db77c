package vn.motcua.kiosk.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class GuideTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 21);

  private static final Guide GUIDE =
      new Guide(
          List.of(),
          List.of(
              pathway("android", Map.of("phone", Set.of("android")), List.of("old", "new"), 1),
              pathway("everybody", Map.of(), List.of("new"), 0)),
          Map.of("old", step("old", until(DAY)), "new", step("new", until(DAY.plusYears(1)))),
          Map.of(
              "no-otp",
              new Remedy(
                  "no-otp",
                  text("x"),
                  "lock",
                  List.of(),
                  Optional.empty(),
                  Remedy.Owner.CLERK,
                  until(DAY))),
          Map.of(),
          List.of(),
          List.of(),
          Map.of());

  private static Text text(String vietnamese) {
    return new Text(Map.of(Language.VIETNAMESE, vietnamese));
  }

  private static Provenance until(LocalDate end) {
    return new Provenance(
        "nguồn",
        List.of(),
        DAY.minusYears(1),
        Optional.of(end),
        Optional.empty(),
        Optional.empty(),
        Provenance.Status.PARTIAL);
  }

  private static Step step(String id, Provenance provenance) {
    return new Step(
        id,
        text(id),
        text(id),
        List.of(),
        Optional.empty(),
        new PhonePicture(Optional.empty(), List.of()),
        List.of(text(id)),
        Optional.empty(),
        List.of("no-otp"),
        Map.of(),
        Step.Layout.ACTIONS,
        Optional.empty(),
        provenance);
  }

  private static Pathway pathway(
      String id, Map<String, Set<String>> when, List<String> steps, int doneBefore) {
    return new Pathway(
        id, text(id), text(id), when, steps, doneBefore, false, 1, until(DAY.plusYears(1)));
  }

  @Test
  void takesTheFirstPathwayThatTheAnswersLeadTo() {
    assertThat(GUIDE.pathwayFor(Map.of("phone", "android")).orElseThrow().id())
        .isEqualTo("android");
    assertThat(GUIDE.pathwayFor(Map.of("phone", "none")).orElseThrow().id()).isEqualTo("everybody");
    assertThat(GUIDE.pathwayFor(Map.of()).orElseThrow().id()).isEqualTo("everybody");
  }

  @Test
  void showsAnItemOnItsLastDayAndNoLonger() {
    assertThat(GUIDE.on(DAY).steps()).containsKeys("old", "new");
    assertThat(GUIDE.on(DAY.plusDays(1)).steps()).containsOnlyKeys("new");
  }

  @Test
  void leavesAnExpiredItemOutWhereverItIsNamed() {
    var tomorrow = GUIDE.on(DAY.plusDays(1));
    var pathway = tomorrow.pathwayFor(Map.of("phone", "android")).orElseThrow();
    assertThat(pathway.steps()).containsExactly("new");
    assertThat(pathway.doneBefore()).isZero();
    assertThat(tomorrow.remediesOf(tomorrow.step("new"))).isEmpty();
  }

  @Test
  void doesNotKnowWhatItDoesNotHave() {
    assertThatThrownBy(() -> GUIDE.step("missing")).hasMessageContaining("missing");
  }

  @Test
  void speaksVietnameseWhereATextIsNotTranslated() {
    assertThat(text("Đăng ký").in(Language.ENGLISH)).isEqualTo("Đăng ký");
    assertThat(Wording.toAnybody(Language.VIETNAMESE).of(text("{Ông/bà} gõ số của {ông/bà}")))
        .isEqualTo("Ông/bà gõ số của ông/bà");
  }
}
