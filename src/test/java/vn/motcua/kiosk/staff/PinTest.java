package vn.motcua.kiosk.staff;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PinTest {

  private static Pin pin(String digits) {
    return new Pin(digits.toCharArray());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "000000",
        "111111",
        "123456",
        "012345",
        "654321",
        "098765",
        "890123",
        "123123",
        "505050",
        "121212",
        "1231231",
        "123321",
        "147258",
        "112211",
        "00000000",
        "1234567890"
      })
  void whatEverybodyTriesFirstIsRefused(String easy) {
    assertThat(pin(easy).fault()).contains(StaffFault.PIN_EASY);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "12345", "1234567890123", "12a456", "12 456", "١٢٣٤٥٦"})
  void anythingButSixToTwelveDigitsIsRefused(String wrong) {
    assertThat(pin(wrong).fault()).contains(StaffFault.PIN_FORM);
  }

  @ParameterizedTest
  @ValueSource(strings = {"739105", "402918", "8362519", "150893"})
  void othersAreTaken(String good) {
    assertThat(pin(good).fault()).isEmpty();
  }

  @Test
  void nothingIsLeftOfItOnceItIsClosed() {
    var digits = "739105".toCharArray();
    var pin = new Pin(digits);
    pin.close();
    assertThat(digits).containsOnly('\0');
    assertThat(pin).hasToString("Pin[••••••]");
  }
}
