package vn.motcua.kiosk.app.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.motcua.kiosk.app.machine.DataFolder;

class ConsentVersionTest {

  /** Of the Vietnamese texts that citizens agreed to under the versions. */
  private static final String CONSENT_2026_2 = "c0a3db8d19f74adc";

  private static final String REMINDER_2026_2 = "ca72276f77a3df38";

  @Test
  void aNewTextOnTheConsentPageNeedsANewVersion() throws IOException, NoSuchAlgorithmException {
    assertThat(DataFolder.CONSENT_VERSION).isEqualTo("2026-2");
    assertThat(digest("consent."))
        .as("the text changed: give DataFolder.CONSENT_VERSION a new value, then this digest too")
        .isEqualTo(CONSENT_2026_2);
  }

  @Test
  void soDoesOneOnThePageThatOffersToRemind() throws IOException, NoSuchAlgorithmException {
    assertThat(DataFolder.REMINDER_VERSION).isEqualTo("2026-2");
    assertThat(digest("reminder."))
        .as("the text changed: give DataFolder.REMINDER_VERSION a new value, then this digest too")
        .isEqualTo(REMINDER_2026_2);
  }

  private static String digest(String page) throws IOException, NoSuchAlgorithmException {
    var words = new Properties();
    try (var in =
        Objects.requireNonNull(
            DataFolder.class.getResourceAsStream("/vn/motcua/kiosk/ui/text_vi.properties"))) {
      words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    }
    var text =
        words.stringPropertyNames().stream()
            .filter(key -> key.startsWith(page))
            .sorted()
            .map(key -> key + "=" + words.getProperty(key))
            .collect(Collectors.joining("\n"));
    assertThat(text).isNotEmpty();
    var sha = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    return HexFormat.of().formatHex(sha).substring(0, 16);
  }
}
