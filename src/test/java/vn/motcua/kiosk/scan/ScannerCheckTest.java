package vn.motcua.kiosk.scan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ScannerCheckTest {

  private final FakePorts ports = new FakePorts();

  @Test
  void portsThatOpenAreNamedAndClosedAgain() {
    var port = ports.plug("ttyACM0");
    var check = ScannerCheck.look(ports);
    assertThat(check.ports()).containsExactly("ttyACM0");
    assertThat(check.fault()).isEmpty();
    assertThat(port.isOpen()).isFalse();
  }

  @Test
  void noScannerAtAllIsNoFault() {
    assertThat(ScannerCheck.look(ports).fault()).isEmpty();
  }

  @Test
  void aPortThatDoesNotOpenIsAFaultBesideThoseThatDo() {
    ports.plug("COM3").busy(true);
    ports.plug("COM4");
    var check = ScannerCheck.look(ports);
    assertThat(check.ports()).containsExactly("COM4");
    assertThat(check.fault()).contains(ScannerFault.PORT_CLOSED);
  }

  @Test
  void aLibraryThatCannotBeLoadedIsAFault() {
    SerialPorts broken =
        () -> {
          throw new UnsatisfiedLinkError("blocked");
        };
    assertThat(ScannerCheck.look(broken).fault()).contains(ScannerFault.NO_SERIAL);
  }
}
