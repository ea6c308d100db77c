package vn.motcua.kiosk.config;

import static vn.motcua.kiosk.config.Mapping.optional;
import static vn.motcua.kiosk.config.Mapping.string;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A set-up that somebody wrote down beforehand, such as for all machines of a province. */
public final class SetupFile {

  private static final int MOST_BYTES = 100_000;
  private static final String SCHEMA = "setup";

  private SetupFile() {}

  /**
   * @param setup absent if there is any problem
   */
  public record Result(Optional<Setup> setup, List<ConfigProblem> problems) {

    public Result {
      problems = List.copyOf(problems);
    }
  }

  /** Reads and checks the file. */
  public static Result read(Path file) {
    var name = String.valueOf(file.getFileName());
    try {
      if (Files.size(file) > MOST_BYTES) {
        return refused(new ConfigProblem(name, 0, 0, "", "Tệp quá lớn. Hãy xem lại tệp."));
      }
      var text = Utf8.read(name, Files.readAllBytes(file));
      return text.text().map(t -> read(name, t)).orElseGet(() -> refused(text.problems()));
    } catch (IOException _) {
      return refused(
          new ConfigProblem(
              name, 0, 0, "", "Không mở được tệp. Hãy xem lại đường dẫn và quyền đọc."));
    }
  }

  private static Result read(String name, String text) {
    var read = YamlReader.read(name, text);
    if (read.tree().isEmpty() || !read.problems().isEmpty()) {
      return refused(read.problems());
    }
    var tree = read.tree().get();
    var problems = new ArrayList<>(new Schemas().check(SCHEMA, tree));
    secret(tree, problems);
    province(tree, problems);
    return problems.isEmpty()
        ? new Result(Optional.of(setup(tree.root())), List.of())
        : refused(problems.stream().distinct().sorted().toList());
  }

  /** Said in its own words: files are copied and forgotten, a PIN in one is nobody's secret. */
  private static void secret(Tree tree, List<ConfigProblem> problems) {
    if (tree.keys().containsKey("lead.pin")) {
      problems.removeIf(p -> p.key().equals("lead.pin"));
      problems.add(
          tree.keyProblem(
              "lead.pin", "Không ghi mã PIN vào tệp. Máy hỏi mã khi chạy. Hãy xóa dòng này."));
    }
  }

  private static void province(Tree tree, List<ConfigProblem> problems) {
    var province = tree.root().path("commune").path("province");
    if (province.isTextual() && !Provinces.all().contains(province.asText())) {
      problems.add(
          tree.problem(
              "commune.province",
              "Không có tỉnh, thành phố này. "
                  + Nearest.advice(province.asText(), Provinces.all())));
    }
  }

  private static Setup setup(JsonNode root) {
    return new Setup(
        optional(
            root.path("commune"),
            n -> new Setup.Place(string(n, "kind"), string(n, "name"), string(n, "province"))),
        optional(
            root.path("police"),
            n ->
                new Setup.Police(string(n, "place"), string(n, "morning"), string(n, "afternoon"))),
        optional(root.path("lead"), SetupFile::lead),
        optional(root.path("printer"), n -> string(n, "kind")),
        optional(root.path("retention"), SetupFile::keeping));
  }

  private static Setup.Lead lead(JsonNode n) {
    var name = string(n, "name");
    return n.has("id") ? new Setup.Lead(string(n, "id"), name) : Setup.Lead.of(name);
  }

  private static Setup.Keeping keeping(JsonNode n) {
    return new Setup.Keeping(
        Mapping.word(KioskConfig.Keep.class, n.path("keep")),
        n.path("visit_days").asInt(),
        n.path("follow_up_days").asInt());
  }

  private static Result refused(ConfigProblem problem) {
    return refused(List.of(problem));
  }

  private static Result refused(List<ConfigProblem> problems) {
    return new Result(Optional.empty(), problems);
  }
}
