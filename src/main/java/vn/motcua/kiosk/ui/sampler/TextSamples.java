package vn.motcua.kiosk.ui.sampler;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import vn.motcua.kiosk.guide.Message;
import vn.motcua.kiosk.guide.Text;
import vn.motcua.kiosk.ui.Words;
import vn.motcua.kiosk.ui.control.CountdownRing;
import vn.motcua.kiosk.ui.control.DigitRow;
import vn.motcua.kiosk.ui.control.GateChips;
import vn.motcua.kiosk.ui.control.HintChip;
import vn.motcua.kiosk.ui.control.MessageFrame;
import vn.motcua.kiosk.ui.control.Note;
import vn.motcua.kiosk.ui.control.RichText;
import vn.motcua.kiosk.ui.control.StepList;
import vn.motcua.kiosk.ui.control.Stepper;
import vn.motcua.kiosk.ui.control.Toast;

/** What is read. */
final class TextSamples {

  /** The tallest and the lowest that Vietnamese letters get. */
  static final String TALL = "Ẫ Ộ Ữ Ặ g y";

  private static final String NAME = "Nguyen Thi Mau";

  private static final List<String> STEPS =
      List.of("Tải", "Mở", "Đăng ký", "Đăng nhập", "Mức 1", "Kích hoạt", "Kiểm tra máy");

  private final List<Message> messages;
  private final Words words;

  TextSamples(List<Message> messages, Words words) {
    this.messages = messages;
    this.words = words;
  }

  Map<String, Supplier<List<Specimen>>> all() {
    var all = new LinkedHashMap<String, Supplier<List<Specimen>>>();
    all.put("letters", TextSamples::letters);
    all.put("note", TextSamples::notes);
    all.put("toast", () -> List.of(toast()));
    all.put("hint-chip", TextSamples::hints);
    all.put("gate-chips", TextSamples::gates);
    all.put("digit-row", TextSamples::digits);
    all.put("countdown-ring", TextSamples::rings);
    all.put("stepper", TextSamples::steppers);
    all.put("step-list", TextSamples::stepLists);
    all.put("message-frame", this::messages);
    return all;
  }

  private static List<Specimen> letters() {
    return List.of("display", "h1", "h2", "lead", "body", "small").stream()
        .map(type -> Specimen.of(type, new RichText(TALL + " [[Đăng ký]]", type)))
        .toList();
  }

  private static List<Specimen> notes() {
    var all = new ArrayList<Specimen>();
    for (var kind : Note.Kind.values()) {
      var note = new Note();
      note.setKind(kind);
      note.setText("**Mã OTP là bí mật.** Không đọc mã cho ai.");
      all.add(Specimen.of(kind.name().toLowerCase(Locale.ROOT), note, 860, 0));
    }
    return all;
  }

  private static Specimen toast() {
    var toast = new Toast();
    toast.show("info", "Còn thiếu 3 số nữa");
    return Specimen.of("", toast);
  }

  private static List<Specimen> hints() {
    return List.of("Đưa thẻ gần hơn", "Nghiêng thẻ cho hết lóa", "Được rồi!").stream()
        .map(
            words -> {
              var chip = new HintChip();
              chip.show("card", words);
              return Specimen.of(words, chip);
            })
        .toList();
  }

  private static List<Specimen> gates() {
    var gates = new GateChips();
    for (var state : GateChips.State.values()) {
      gates.add("Đủ gần", "zoom-in", state);
    }
    return List.of(Specimen.of("open, working, shut", gates));
  }

  private static List<Specimen> digits() {
    return List.of("", "000167", "000167000123").stream()
        .map(
            typed -> {
              var row = new DigitRow();
              row.show(typed, 12);
              return Specimen.of(typed.length() + " of 12", row);
            })
        .toList();
  }

  private static List<Specimen> rings() {
    return List.of(30, 12, 1).stream()
        .map(
            left -> {
              var ring = new CountdownRing();
              ring.setWord("giây");
              ring.setMost(30);
              ring.show(left);
              return Specimen.of(left + " of 30", ring);
            })
        .toList();
  }

  private static List<Specimen> steppers() {
    return List.of(0, 2, 6).stream()
        .map(
            now -> {
              var stepper = new Stepper();
              stepper.show(STEPS, now, "Bước %d/7 · %s".formatted(now + 1, STEPS.get(now)));
              return Specimen.of("step " + (now + 1), stepper, 1824, 64);
            })
        .toList();
  }

  private static List<Specimen> stepLists() {
    var all = new ArrayList<Specimen>();
    for (int count : new int[] {3, 4}) {
      var list = new StepList();
      list.show(
          Collections.nCopies(
              count, new StepList.Line("Bấm nút [[Đăng ký]]", "Ứng dụng mở khung quét mã QR")));
      all.add(Specimen.of(count + " lines", list, 860, 0));
    }
    return all;
  }

  private List<Specimen> messages() {
    var all = new ArrayList<Specimen>();
    for (var message : messages) {
      var genuine = frame(true, "TIN THẬT");
      genuine.show(
          message.sender(),
          message.genuine().replace("{name}", NAME),
          NAME,
          words(message.genuineClues()));
      all.add(Specimen.of("genuine", genuine, 860, 0));
      for (var forgery : message.forgeries()) {
        var scam = frame(false, "TIN LỪA ĐẢO");
        scam.show(forgery.sender(), forgery.body(), "", words(forgery.clues()));
        all.add(Specimen.of("false", scam, 860, 0));
      }
    }
    return all;
  }

  private static MessageFrame frame(boolean genuine, String verdict) {
    var frame = new MessageFrame();
    frame.setGenuine(genuine);
    frame.setVerdict(verdict);
    return frame;
  }

  private List<String> words(List<Text> texts) {
    return texts.stream().map(words::of).toList();
  }
}
