package vn.motcua.kiosk.handout;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * What is wrong in {@code kiosk-config/handout/}.
 *
 * @param file its name in the folder
 * @param line from 1; 0 when it is not known
 * @param sentence in Vietnamese: what is wrong and what to do
 */
public record LookProblem(String file, int line, String sentence) {

  /** An expression that is refused, as the sentence quotes it. */
  private static final Pattern QUOTED = Pattern.compile("«(.+?)»", Pattern.DOTALL);

  /**
   * Of a template that cannot be read or compiled.
   *
   * @param text of the template
   */
  static LookProblem of(String file, Exception broken, String text) {
    for (Throwable cause = broken; cause != null; cause = cause.getCause()) {
      if (cause instanceof JsonProcessingException json && json.getLocation() != null) {
        return new LookProblem(
            file,
            json.getLocation().getLineNr(),
            "Mẫu viết sai: " + firstLine(json.getOriginalMessage()));
      }
    }
    var sentence = firstLine(Objects.toString(broken.getMessage(), ""));
    return new LookProblem(file, line(sentence, text), "Mẫu viết sai: " + sentence);
  }

  private static int line(String sentence, String text) {
    var quoted = QUOTED.matcher(sentence);
    int at = quoted.find() ? text.indexOf(quoted.group(1)) : -1;
    return at < 0 ? 0 : 1 + (int) text.substring(0, at).chars().filter(c -> c == '\n').count();
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
