package vn.motcua.kiosk.app.command;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import vn.motcua.kiosk.guide.Language;

/** The language in which a command writes its files. */
final class LanguageOption {

  @Option(
      names = "--lang",
      paramLabel = "vi|en",
      defaultValue = "vi",
      description = {
        "Ngôn ngữ (mặc định: ${DEFAULT-VALUE}).",
        "Language (default: ${DEFAULT-VALUE})."
      })
  private String code = "vi";

  @Spec(Spec.Target.MIXEE)
  private @Nullable CommandSpec spec;

  /**
   * One of these.
   *
   * @throws ParameterException if another was asked for
   */
  Language among(List<Language> languages) {
    return languages.stream()
        .filter(language -> language.code().equals(code))
        .findFirst()
        .orElseThrow(() -> misunderstood(languages));
  }

  private ParameterException misunderstood(List<Language> languages) {
    return new ParameterException(
        Objects.requireNonNull(spec, "picocli sets it").commandLine(),
        "--lang %s: chỉ có / only %s".formatted(code, languages));
  }
}
