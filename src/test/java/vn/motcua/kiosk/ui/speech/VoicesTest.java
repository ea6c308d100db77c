package vn.motcua.kiosk.ui.speech;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
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
            List.of("sh", "-c", "echo \"$@\" > " + called + "; cat > " + said, "voice"),
            Set.of("vi"));
    ended(voice, "Đưa thẻ vào khung.");
    assertThat(said).content(StandardCharsets.UTF_8).isEqualTo("Đưa thẻ vào khung.");
    assertThat(called).content(StandardCharsets.UTF_8).contains("-v vi").doesNotContain("khung");
  }

  @Test
  void aVoiceThatDiesInTheMiddleOfASentenceIsOver() throws Exception {
    ended(
        new SynthesizedVoice(List.of("sh", "-c", "kill -9 $$"), Set.of("vi")), "Xin chờ một chút.");
  }

  @Test
  void aVoiceThatIsNotThereIsOverAtOnce() throws Exception {
    ended(new SynthesizedVoice(List.of("/no/such/voice"), Set.of("vi")), "Xin chờ một chút.");
  }

  @Test
  void whoIsStoppedDoesNotSayThatHeHasEnded() throws Exception {
    var ended = new CountDownLatch(1);
    var voice = new SynthesizedVoice(List.of("sh", "-c", "sleep 30"), Set.of("vi"));
    voice.say("Xin chờ một chút.", Language.VIETNAMESE, Loudness.USUAL, ended::countDown);
    voice.stop();
    assertThat(ended.await(300, TimeUnit.MILLISECONDS)).isFalse();
  }

  @Test
  void onlyLanguagesOfWhichTheProgramHasAVoiceAreSpoken() {
    var list =
        """
        Pty Language Age/Gender VoiceName
         5  af    --/M Afrikaans gmw/af
         5  vi    --/M Vietnamese_(Northern) aav/vi
         5  en-gb --/M English gmw/en
        """;
    var program = List.of("printf", "%s", list);
    assertThat(SynthesizedVoice.voices(program)).containsExactlyInAnyOrder("af", "vi", "en");
    var voice = new SynthesizedVoice(program, Set.of("vi"));
    assertThat(voice.speaks(Language.VIETNAMESE)).isTrue();
    assertThat(voice.speaks(new Language("km"))).isFalse();
    assertThat(SynthesizedVoice.voices(List.of("/no/such/voice"))).isEmpty();
  }

  @Test
  void loudnessIsToldToTheProgram() throws Exception {
    var called = folder.resolve("called");
    var command = List.of("sh", "-c", "echo \"$@\" > " + called, "voice");
    var ended = new CountDownLatch(1);
    new SynthesizedVoice(command, Set.of("vi"))
        .say("Xin chờ.", Language.VIETNAMESE, Loudness.SOFT, ended::countDown);
    assertThat(ended.await(60, TimeUnit.SECONDS)).isTrue();
    assertThat(called).content(StandardCharsets.UTF_8).contains("-a 54");
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
    new RecordedVoice(folder, other).say("Xin chờ!", Language.VIETNAMESE, Loudness.USUAL, () -> {});
    assertThat(other.said()).containsExactly("Xin chờ!");
  }

  private static void ended(Voice voice, String sentence) throws InterruptedException {
    var ended = new CountDownLatch(1);
    voice.say(sentence, Language.VIETNAMESE, Loudness.USUAL, ended::countDown);
    assertThat(ended.await(60, TimeUnit.SECONDS)).isTrue();
  }
}
