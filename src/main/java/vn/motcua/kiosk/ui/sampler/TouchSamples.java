package vn.motcua.kiosk.ui.sampler;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.layout.Region;
import vn.motcua.kiosk.ui.control.BottomBar;
import vn.motcua.kiosk.ui.control.ChoiceCard;
import vn.motcua.kiosk.ui.control.ChoiceDrawing;
import vn.motcua.kiosk.ui.control.Icon;
import vn.motcua.kiosk.ui.control.Keypad;
import vn.motcua.kiosk.ui.control.OptionRow;
import vn.motcua.kiosk.ui.control.TopBar;

/** What is touched. */
final class TouchSamples {

  private static final double BAR = 1824;

  private TouchSamples() {}

  static Map<String, Supplier<List<Specimen>>> all() {
    var all = new LinkedHashMap<String, Supplier<List<Specimen>>>();
    all.put("button", TouchSamples::buttons);
    all.put("choice-card", TouchSamples::choiceCards);
    all.put("option-row", TouchSamples::optionRows);
    all.put("keypad", () -> List.of(Specimen.of("", keypad())));
    all.put("bottom-bar", TouchSamples::bottomBars);
    all.put("top-bar", TouchSamples::topBars);
    return all;
  }

  private static List<Specimen> buttons() {
    var all = new ArrayList<Specimen>();
    for (var kind : List.of("primary", "done-action", "secondary", "neutral", "danger", "exit")) {
      all.addAll(Specimen.touched(kind, () -> button("Tiếp tục", "check", kind), 0, 0));
    }
    for (var kind : List.of("tool", "clerk")) {
      all.addAll(Specimen.touched(kind, () -> tool(kind), 0, 0));
    }
    all.add(Specimen.of("disabled", button("Tiếp tục", "check", "primary", "not-yet")));
    return all;
  }

  private static Button button(String words, String icon, String... kinds) {
    var button = new Button(words, new Icon(icon));
    button.setAccessibleText(words);
    button.getStyleClass().add("action");
    button.getStyleClass().addAll(kinds);
    return button;
  }

  private static Button tool(String kind) {
    var button = button("Gọi cán bộ", "bell", "tool", kind);
    button.setContentDisplay(ContentDisplay.TOP);
    return button;
  }

  private static List<Specimen> choiceCards() {
    var all = new ArrayList<>(Specimen.touched("", () -> card(false), 430, 580));
    all.addAll(Specimen.touched("chosen", () -> card(true), 430, 580));
    return all;
  }

  private static Region card(boolean chosen) {
    var card = new ChoiceCard();
    card.getPictures().add(new ChoiceDrawing("phone-android"));
    card.setHeading("Máy Android");
    card.setHelp("Samsung, Oppo, Xiaomi… Tải bằng **CH Play**");
    card.setChosen(chosen);
    return card;
  }

  private static List<Specimen> optionRows() {
    var all = new ArrayList<>(Specimen.touched("", () -> row(false), 720, 0));
    all.addAll(Specimen.touched("chosen", () -> row(true), 720, 0));
    return all;
  }

  private static Region row(boolean chosen) {
    var row = new OptionRow();
    row.setIcon("keyboard");
    row.setHeading("Gõ số thẻ bằng tay");
    row.setHelp("12 số in trên thẻ");
    row.setChosen(chosen);
    return row;
  }

  private static Region keypad() {
    var keypad = new Keypad();
    keypad.setClearWords("Xóa hết");
    keypad.setDeleteWords("Xóa");
    return keypad;
  }

  private static List<Specimen> bottomBars() {
    var all = new ArrayList<Specimen>();
    for (boolean speaks : new boolean[] {false, true}) {
      var bar = new BottomBar();
      bar.setBack("Quay lại", "arrow-left", () -> {});
      bar.setClerk("Gọi cán bộ", () -> {});
      bar.setLook("Chữ & màu", () -> {});
      if (speaks) {
        bar.setListen("Nghe đọc", () -> {});
        bar.setListening("Đang đọc", true);
      }
      bar.getActions().add(button("Tôi gặp khó", "lifebuoy", "secondary"));
      bar.getActions().add(button("Tôi làm xong rồi", "check", "done-action"));
      all.add(Specimen.of(speaks ? "reading aloud" : "", bar, BAR, 148));
    }
    return all;
  }

  private static List<Specimen> topBars() {
    var asking = topBar("Bà Mẫu");
    asking.setProgress("Câu hỏi 2 trong 3", 2, 3);
    return List.of(
        Specimen.of("nobody", topBar(""), BAR, 0),
        Specimen.of("somebody", topBar("Ông Ẫộữặ"), BAR, 0),
        Specimen.of("a question", asking, BAR, 0));
  }

  private static TopBar topBar(String person) {
    var bar = new TopBar();
    bar.setOffice("Bộ phận Một cửa", "UBND xã Mẫu");
    bar.setPerson(person);
    bar.setEnd("Kết thúc", "Kết thúc và xóa", () -> {});
    return bar;
  }
}
