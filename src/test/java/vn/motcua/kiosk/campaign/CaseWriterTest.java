package vn.motcua.kiosk.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.motcua.kiosk.visit.RosterEntry;

class CaseWriterTest {

  private static RosterEntry somebody(String tail, String hamlet) {
    return new RosterEntry(Optional.empty(), tail, hamlet);
  }

  @Test
  void aTeamGoesToTheSecondHamletBeforeTheTenth() {
    var first = somebody("900", "thôn 2");
    var second = somebody("123", "thôn 10");
    var third = somebody("124", "thôn 10");
    assertThat(List.of(third, second, first).stream().sorted(CaseWriter.byHamlet()))
        .containsExactly(first, second, third);
  }
}
