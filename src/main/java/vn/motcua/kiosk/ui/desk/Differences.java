package vn.motcua.kiosk.ui.desk;

import java.util.List;
import java.util.Optional;
import vn.motcua.kiosk.config.Lesson;
import vn.motcua.kiosk.guide.Guide;
import vn.motcua.kiosk.guide.Pathway;
import vn.motcua.kiosk.guide.Question;
import vn.motcua.kiosk.training.Course;
import vn.motcua.kiosk.training.Difference;
import vn.motcua.kiosk.training.PracticeCard;

/** What differed in a case, in Vietnamese sentences; the same on the desk and on paper. */
public record Differences(Guide guide) {

  /** None where all was as it should be. */
  public List<String> of(Course.Result result) {
    return result.differences().stream().map(this::sentence).toList();
  }

  private String sentence(Difference difference) {
    return switch (difference) {
      case Difference.BrokenOff() -> "Chưa đi hết lượt";
      case Difference.OtherCard(var should) -> "Phải dùng: " + card(should);
      case Difference.OtherAnswer(var question, var was, var should) ->
          "“%s”: chọn “%s”, đúng là “%s”"
              .formatted(title(question), choice(question, was), choice(question, should));
      case Difference.OtherPathway(var was, var should) ->
          pathway(was).map("Tới trường hợp “%s”"::formatted).orElse("Chưa tới trường hợp nào")
              + pathway(should).map(", đúng là “%s”"::formatted).orElse(", đúng là chưa tới đâu");
      case Difference.OtherOutcome(var was, var should) ->
          "Kết thúc: %s, đúng là %s".formatted(outcome(was), outcome(should));
    };
  }

  /** Which practice card, or that none is held. */
  static String card(String name) {
    return name.equals(Lesson.NO_CARD) ? "không dùng thẻ" : PracticeCard.named(name).purpose();
  }

  private String title(String question) {
    return question(question).title().vietnamese().replace("{Ông/bà} ", "");
  }

  private String choice(String question, String id) {
    return question(question).choices().stream()
        .filter(c -> c.id().equals(id))
        .map(c -> c.title().vietnamese())
        .findFirst()
        .orElse(id);
  }

  private Question question(String id) {
    return guide.questions().stream().filter(q -> q.id().equals(id)).findFirst().orElseThrow();
  }

  /** None while the questions were not all answered. */
  private Optional<String> pathway(String id) {
    return guide.pathways().stream()
        .filter(p -> p.id().equals(id))
        .map(Pathway::title)
        .map(t -> t.vietnamese())
        .findFirst();
  }

  private static String outcome(String word) {
    return switch (word) {
      case "waiting" -> "chờ duyệt";
      case "done" -> "làm xong";
      case "clerk" -> "gọi cán bộ";
      default -> "chưa rõ";
    };
  }
}
