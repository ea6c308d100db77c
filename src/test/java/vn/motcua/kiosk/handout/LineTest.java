package vn.motcua.kiosk.handout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import vn.motcua.kiosk.handout.Line.Piece;

class LineTest {

  @Test
  void strongWordsAndAppLabelsAreBold() {
    assertThat(Line.marked("Gõ **số thẻ**, bấm [[Gửi]].").pieces())
        .containsExactly(
            new Piece("Gõ ", false),
            new Piece("số thẻ", true),
            new Piece(", bấm ", false),
            new Piece("Gửi", true),
            new Piece(".", false));
  }

  @Test
  void aLabelWithinStrongWordsLeavesNoMarks() {
    assertThat(Line.marked("**Bấm [[Gửi]] ngay**").pieces())
        .containsExactly(new Piece("Bấm Gửi ngay", true));
  }

  @Test
  void aMarkWithoutItsCounterpartIsPrinted() {
    assertThat(Line.marked("5 ** 3 [[ 2").pieces())
        .containsExactly(new Piece("5 ** 3 [[ 2", false));
  }

  @Test
  void whatIsPutInIsNeverReadAsMarks() {
    var line = Line.marked("Đến **{police}**.").with("police", "A ** B");
    assertThat(line.pieces())
        .isEqualTo(
            List.of(new Piece("Đến ", false), new Piece("A ** B", true), new Piece(".", false)));
  }

  @Property
  void anyTextGivesALineWithItsWords(@ForAll String text) {
    assertThat(Line.marked(text).text().replaceAll("[*\\[\\]]", ""))
        .isEqualTo(text.replaceAll("[*\\[\\]]", ""));
  }
}
