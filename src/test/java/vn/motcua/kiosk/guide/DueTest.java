package vn.motcua.kiosk.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.motcua.kiosk.guide.Due.Reason;
import vn.motcua.kiosk.guide.Provenance.Status;

class DueTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

  @Test
  void whatHasEndedComesBeforeWhatEndsSoonAndThatBeforeWhatNobodyHasChecked() {
    var guide =
        guide(
            utility("checked", Status.VERIFIED, null),
            utility("in-part", Status.PARTIAL, null),
            utility("unchecked", Status.UNVERIFIED, null),
            utility("soon", Status.VERIFIED, DAY.plusDays(90)),
            utility("sooner", Status.UNVERIFIED, DAY),
            utility("later", Status.VERIFIED, DAY.plusDays(91)),
            utility("ended", Status.VERIFIED, DAY.minusDays(1)));
    assertThat(Due.in(guide, DAY, 90))
        .extracting(d -> d.item().id() + " " + d.reason())
        .containsExactly(
            "ended " + Reason.ENDED,
            "sooner " + Reason.ENDS_SOON,
            "soon " + Reason.ENDS_SOON,
            "unchecked " + Reason.UNVERIFIED,
            "in-part " + Reason.PARTIAL);
  }

  @Test
  void whatHasEndedIsExactlyWhatIsNotShownAnyMore() {
    var guide =
        guide(
            utility("last-day", Status.VERIFIED, DAY),
            utility("day-after", Status.VERIFIED, DAY.minusDays(1)));
    var ended = Due.in(guide, DAY, 0).stream().filter(d -> d.reason() == Reason.ENDED);
    assertThat(ended).extracting(d -> d.item().id()).containsExactly("day-after");
    assertThat(guide.on(DAY).utilities()).extracting(Utility::id).containsExactly("last-day");
  }

  @Test
  void itemsComeInTheOrderOfTheirFiles() {
    assertThat(Guides.small().items())
        .extracting(Item::kind)
        .isSorted()
        .contains(Item.Kind.QUESTION, Item.Kind.MESSAGE);
  }

  private static Guide guide(Utility... utilities) {
    return new Guide(
        List.of(),
        List.of(),
        Map.of(),
        Map.of(),
        Map.of(),
        List.of(),
        List.of(utilities),
        Map.of());
  }

  private static Utility utility(
      String id, Status status, @org.jspecify.annotations.Nullable LocalDate to) {
    var provenance =
        new Provenance(
            "mẫu",
            List.of(),
            LocalDate.of(2024, 7, 1),
            Optional.ofNullable(to),
            Optional.empty(),
            Optional.empty(),
            status);
    return new Utility(id, Guides.text(id), Optional.empty(), 1, "user", Map.of(), provenance);
  }
}
