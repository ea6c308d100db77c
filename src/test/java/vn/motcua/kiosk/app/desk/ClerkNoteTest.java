package vn.motcua.kiosk.app.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ClerkNoteTest {

  private final List<Optional<String>> lines = new ArrayList<>();
  private final ClerkNote note = new ClerkNote(lines::add);

  @Test
  void oneTroubleDoesNotHideAnother() {
    note.tell("record", Optional.of("REC-02"));
    note.tell("camera", Optional.of("CAM-06"));
    note.tell("record", Optional.empty());
    note.tell("camera", Optional.empty());
    assertThat(lines)
        .containsExactly(
            Optional.of("REC-02"),
            Optional.of("CAM-06 · REC-02"),
            Optional.of("CAM-06"),
            Optional.empty());
  }

  @Test
  void theSameNewsTwiceIsNoNews() {
    note.tell("camera", Optional.empty());
    note.tell("camera", Optional.of("CAM-09"));
    note.tell("camera", Optional.of("CAM-09"));
    assertThat(lines).containsExactly(Optional.of("CAM-09"));
  }
}
