package vn.motcua.kiosk.app.command;

import java.io.Console;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.util.Arrays;
import java.util.Optional;
import vn.motcua.kiosk.staff.Pin;
import vn.motcua.kiosk.staff.StaffProblem;

/** Reads PINs at the terminal without showing them; from a pipe, a line each. */
final class SecretInput {

  /** Longer than any PIN: what is typed too long is refused, not cut. */
  private static final int MOST = 64;

  private final InputStream pipe;
  private final PrintWriter prompts;

  SecretInput(InputStream pipe, PrintWriter prompts) {
    this.pipe = pipe;
    this.prompts = prompts;
  }

  Pin read(String prompt) throws IOException {
    prompts.println(prompt);
    prompts.flush();
    // May be none, whatever the JDK's newest one promises: another console can be chosen for it.
    var console = Optional.ofNullable(System.console()).filter(Console::isTerminal);
    if (console.isPresent()) {
      var typed = console.get().readPassword();
      return new Pin(typed == null ? new char[0] : typed);
    }
    return new Pin(line());
  }

  /** A new PIN, typed twice. */
  Pin chosen() throws StaffProblem, IOException {
    var pin = read("Mã PIN mới, từ 6 đến 12 chữ số / The new PIN, 6 to 12 digits:");
    try (var again = read("Gõ lại lần nữa / Once more:")) {
      pin.mustBe(again);
    }
    return pin;
  }

  /** Byte by byte, so that nothing of a PIN stays in a reader's buffer. */
  private char[] line() throws IOException {
    var typed = new char[MOST];
    int length = 0;
    for (int next = pipe.read(); next >= 0 && next != '\n'; next = pipe.read()) {
      if (next != '\r' && length < MOST) {
        typed[length++] = (char) next;
      }
    }
    var line = Arrays.copyOf(typed, length);
    Arrays.fill(typed, '\0');
    return line;
  }
}
