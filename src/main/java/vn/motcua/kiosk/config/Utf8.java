package vn.motcua.kiosk.config;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** A file's bytes as text, or where they stop being UTF-8. */
final class Utf8 {

  private Utf8() {}

  /**
   * @param text absent if the bytes are not UTF-8
   */
  record Result(Optional<String> text, List<ConfigProblem> problems) {}

  static Result read(String file, byte[] bytes) {
    var decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    var chars = CharBuffer.allocate(bytes.length);
    var result = decoder.decode(ByteBuffer.wrap(bytes), chars, true);
    var text = chars.flip().toString();
    if (result.isError()) {
      int line = 1 + (int) text.chars().filter(c -> c == '\n').count();
      var start = text.substring(text.lastIndexOf('\n') + 1);
      int column = 1 + start.codePointCount(0, start.length());
      return new Result(
          Optional.empty(),
          List.of(
              new ConfigProblem(
                  file,
                  line,
                  column,
                  "",
                  "Chữ ở đây không phải mã UTF-8 (có thể là Windows-1258, TCVN3 hay VNI)."
                      + " Hãy lưu lại tệp với mã UTF-8.")));
    }
    return new Result(Optional.of(text.startsWith("\uFEFF") ? text.substring(1) : text), List.of());
  }
}
