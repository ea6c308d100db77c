package vn.motcua.kiosk.ui.speech;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.kiosk.guide.Language;

/** Voices that misbehave as programs and loudspeakers do. */
@DisabledOnOs(OS.WINDOWS)
class VoicesTest {

  @TempDir private Path folder;

  @Test
  void theWordsGoInByStandardInputAndNeverOnTheCommandLine() throws Exception {
    var said = folder.resolve("said");
    var called = folder.resolve("called");
    var voice =
        new SynthesizedVoice(
            List.of("sh", "-c", "echo \"$@\" > " + called + "; cat > " + said, "voice"));
    ended(voice, "Đưa thẻ vào khung.");
    assertThat(said).content(StandardCharsets.UTF_8).isEqualTo("Đưa thẻ vào khung.");
    assertThat(called).content(StandardCharsets.UTF_8).contains("-v vi").doesNotContain("khung");
  }

  @Test
  void aVoiceThatDiesInTheMiddleOfASentenceIsOver() throws Exception {
    ended(new SynthesizedVoice(List.of("sh", "-c", "kill -9 $$")), "Xin chờ một chút.");
  }

  @Test
  void aVoiceThatIsNotThereIsOverAtOnce() throws Exception {
    ended(new SynthesizedVoice(List.of("/no/such/voice")), "Xin chờ một chút.");
  }

  @Test
  void whoIsStoppedDoesNotSayThatHeHasEnded() throws Exception {
    var ended = new CountDownLatch(1);
    var voice = new SynthesizedVoice(List.of("sh", "-c", "sleep 30"));
    voice.say("Xin chờ một chút.", Language.VIETNAMESE, ended::countDown);
    voice.stop();
    assertThat(ended.await(300, TimeUnit.MILLISECONDS)).isFalse();
  }

  @Test
  void aRecordingIsNamedAfterItsSentence() {
    assertThat(RecordedVoice.fileName("Đưa thẻ căn cước vào khung, rồi giữ yên."))
        .isEqualTo("dua-the-can-cuoc-vao-khung-roi-giu-yen.wav");
  }

  @Test
  void aRecordingThatCannotBePlayedIsSaidByTheOtherVoice() throws IOException {
    Files.createDirectories(folder.resolve("vi"));
    Files.writeString(folder.resolve("vi/xin-cho.wav"), "no sound");
    var other = new FakeVoice();
    new RecordedVoice(folder, other).say("Xin chờ!", Language.VIETNAMESE, () -> {});
    assertThat(other.said()).containsExactly("Xin chờ!");
  }

  private static void ended(Voice voice, String sentence) throws InterruptedException {
    var ended = new CountDownLatch(1);
    voice.say(sentence, Language.VIETNAMESE, ended::countDown);
    assertThat(ended.await(20, TimeUnit.SECONDS)).isTrue();
  }
}
