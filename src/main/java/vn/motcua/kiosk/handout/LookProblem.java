package vn.motcua.kiosk.handout;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.Objects;

/**
 * What is wrong in {@code kiosk-config/handout/}.
 *
 * @param file its name in the folder
 * @param line from 1; 0 when it is not known
 * @param sentence in Vietnamese: what is wrong and what to do
 */
public record LookProblem(String file, int line, String sentence) {

  /** Of a template that cannot be read or compiled. */
  static LookProblem of(String file, Exception broken) {
    for (Throwable cause = broken; cause != null; cause = cause.getCause()) {
      if (cause instanceof JsonProcessingException json && json.getLocation() != null) {
        return new LookProblem(
            file,
            json.getLocation().getLineNr(),
            "Mẫu viết sai: " + firstLine(json.getOriginalMessage()));
      }
    }
    return new LookProblem(
        file, 0, "Mẫu viết sai: " + firstLine(Objects.toString(broken.getMessage(), "")));
  }

  private static String firstLine(String message) {
    return message.strip().lines().map(String::strip).reduce((a, b) -> a + " " + b).orElse("");
  }

  /** {@code handout/file:line sentence}. */
  @Override
  public String toString() {
    return "handout/%s:%d  %s".formatted(file, line, sentence);
  }
}
