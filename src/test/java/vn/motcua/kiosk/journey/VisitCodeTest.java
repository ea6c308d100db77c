package vn.motcua.kiosk.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VisitCodeTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

  @Test
  void theQrCodeOfAHandoutIsReadBack() {
    var code = VisitCode.of(DAY, 47);
    assertThat(code.qrText()).isEqualTo("MCK:MC-2411-047");
    assertThat(VisitCode.fromQr(code.qrText())).contains(code);
    var provisional = VisitCode.provisional(DAY, 3);
    assertThat(VisitCode.fromQr(provisional.qrText())).contains(provisional);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "MC-2411-047", "MCK:", "MCK:MC-2411-", "MCK:MC-2411-047 ", "MCK:2411"})
  void whatIsNoHandoutHasNoCode(String text) {
    assertThat(VisitCode.fromQr(text)).isEmpty();
  }
}
