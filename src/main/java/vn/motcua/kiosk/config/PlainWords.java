package vn.motcua.kiosk.config;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import vn.motcua.kiosk.guide.Language;

/**
 * What can be measured of plain language: short sentences, a verb first, one spelling, no machine
 * talking about itself. Advice to who writes the guidance, never a reason not to start.
 */
public final class PlainWords {

  /** More than that an old man does not keep in mind while his eyes go to the phone. */
  public static final int MOST_WORDS = 14;

  private static final Pattern LABEL = Pattern.compile("\\[\\[([^\\[\\]]+)]]");
  private static final Pattern QUOTED = Pattern.compile("“([^”]+)”");
  private static final Pattern SENTENCE_END = Pattern.compile("[.?!:;…](\\s|$)");

  /** Tone marks stand on the first of two vowels: xóa, khóa, hủy; but quý, where u goes with q. */
  private static final Pattern NEW_SPELLING =
      Pattern.compile("(?iU)\\b\\p{L}*((?<!q)u[ýỳỷỹỵ]|o[áàảãạéèẻẽẹ])\\b");

  private static final Pattern ABOUT_ITSELF =
      Pattern.compile("(?iU)\\b(chúng tôi|(?<!phần mềm )hệ thống)\\b");
  private static final Pattern APP = Pattern.compile("(?i)\\bvn+[ -]?e[il1]d\\b(?!\\.gov\\.vn)");
  private static final Pattern NUMBERS =
      Pattern.compile("1900[ .]?0368|(?<![/@.])\\bvneid\\.gov\\.vn");

  /** Where an instruction stands: it begins with what is to be done. */
  private static final Set<String> INSTRUCTIONS =
      Set.of("steps[].actions[].title", "steps[office].actions[].title");

  /** What citizens do at a phone, a counter and a police office. */
  private static final Set<String> VERBS =
      Set.of(
          "áp", "báo", "bấm", "bật", "chạm", "cho", "chọn", "chờ", "chụp", "cùng", "dùng", "đăng",
          "đặt", "để", "đến", "đọc", "đưa", "gặp", "giữ", "gõ", "gọi", "hỏi", "kiểm", "lau", "làm",
          "mang", "mở", "mua", "nhập", "nhận", "nhìn", "nhờ", "nói", "quét", "so", "sửa", "tải",
          "tắt", "tìm", "trả", "tự", "vào", "xem", "xác", "xóa", "xin", "soạn", "mượn", "kích",
          "khai", "đồng");

  private PlainWords() {}

  /** Advice on every text, each with its place. */
  public static List<ConfigProblem> advice(List<WrittenText> texts) {
    var labels = new TreeSet<String>();
    texts.forEach(t -> labels(t.written()).forEach(labels::add));
    var advice = new ArrayList<ConfigProblem>();
    for (var text : texts) {
      longSentences(text.said()).forEach(s -> advice.add(text.problem(s)));
      if (text.language().equals(Language.VIETNAMESE)) {
        onVietnamese(text.written()).forEach(s -> advice.add(text.problem(s)));
        onInstruction(text).forEach(s -> advice.add(text.problem(s)));
        unmarked(text.written(), labels).forEach(s -> advice.add(text.problem(s)));
      }
    }
    return advice.stream().sorted().toList();
  }

  /** One sentence of advice for each sentence of the text that is too long, in any language. */
  public static List<String> longSentences(String text) {
    var plain = LABEL.matcher(text).replaceAll("LABEL").replace("**", "");
    return SENTENCE_END
        .splitAsStream(plain)
        .mapToInt(PlainWords::words)
        .filter(count -> count > MOST_WORDS)
        .mapToObj(
            count ->
                "Câu này dài %d tiếng. Hãy tách thành câu không quá %d tiếng."
                    .formatted(count, MOST_WORDS))
        .toList();
  }

  private static int words(String sentence) {
    return sentence.isBlank() ? 0 : sentence.strip().split("\\s+", -1).length;
  }

  /** Spelling and tone of a Vietnamese text. */
  public static List<String> onVietnamese(String text) {
    var advice = new ArrayList<String>();
    NEW_SPELLING
        .matcher(text)
        .results()
        .map(MatchResult::group)
        .forEach(w -> advice.add("Hãy viết “%s”: dấu đặt ở chữ trước.".formatted(oldSpelling(w))));
    ABOUT_ITSELF
        .matcher(text)
        .results()
        .map(MatchResult::group)
        .forEach(w -> advice.add("Hãy bỏ “%s”: máy xưng là máy.".formatted(w)));
    APP.matcher(text)
        .results()
        .map(MatchResult::group)
        .filter(w -> !w.equals("VNeID"))
        .forEach(w -> advice.add("Hãy viết “VNeID”, không viết “%s”.".formatted(w)));
    if (text.contains("!") && !text.contains("ảm ơn")) {
      advice.add("Hãy bỏ dấu chấm than: chỉ lời cảm ơn mới có.");
    }
    NUMBERS
        .matcher(text)
        .results()
        .map(MatchResult::group)
        .forEach(
            w ->
                advice.add(
                    "Hãy viết %s thay cho “%s”: số và địa chỉ ghi một lần ở contacts.yaml."
                        .formatted(w.startsWith("1") ? "{hotline}" : "{site}", w)));
    return advice;
  }

  /** {@code xoá} is {@code xóa}: the mark goes from the last vowel to the one before. */
  private static String oldSpelling(String word) {
    var end = Normalizer.normalize(word.substring(word.length() - 1), Normalizer.Form.NFD);
    var moved = word.substring(0, word.length() - 1) + end.substring(1) + end.charAt(0);
    return Normalizer.normalize(moved, Normalizer.Form.NFC);
  }

  private static List<String> onInstruction(WrittenText text) {
    var deed = text.written().replaceAll("[*\\[\\]]", "");
    // A case may come before it: "Còn máy cũ: gõ mã OTP".
    var first = deed.substring(deed.indexOf(':') + 1).strip().split("\\s+", 2)[0];
    return !INSTRUCTIONS.contains(text.kind()) || VERBS.contains(first.toLowerCase(Locale.ROOT))
        ? List.of()
        : List.of("Việc phải làm nên bắt đầu bằng động từ, như Mở, Gõ, Bấm, Chờ.");
  }

  private static List<String> unmarked(String text, Set<String> labels) {
    return QUOTED
        .matcher(text)
        .results()
        .map(m -> m.group(1))
        .filter(labels::contains)
        .map(l -> "Chữ trên nút của ứng dụng hãy viết [[%s]].".formatted(l))
        .toList();
  }

  private static List<String> labels(String text) {
    return LABEL.matcher(text).results().map(m -> m.group(1)).toList();
  }
}
