package vn.motcua.kiosk.ui.desk;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.control.MenuItem;
import vn.motcua.kiosk.campaign.ReportFormat;
import vn.motcua.kiosk.ui.Words;

/** The kinds of file that the desk writes, to choose from. */
final class SaveMenu {

  private SaveMenu() {}

  static List<MenuItem> items(Words words, Consumer<ReportFormat> chosen) {
    return Stream.of(ReportFormat.values())
        .map(
            format -> {
              var item = new MenuItem(words.of(key(format)));
              item.setId("save-" + ending(format));
              item.setOnAction(_ -> chosen.accept(format));
              return item;
            })
        .toList();
  }

  static FileChoice.Kind kind(ReportFormat format, Words words) {
    return new FileChoice.Kind(words.of(key(format)), List.of(ending(format)));
  }

  /**
   * @param name without an ending
   */
  static String named(String name, ReportFormat format) {
    return name + "." + ending(format);
  }

  private static String key(ReportFormat format) {
    return switch (format) {
      case PDF -> "desk.save.pdf";
      case XLSX -> "desk.save.xlsx";
      case CSV -> "desk.save.csv";
    };
  }

  private static String ending(ReportFormat format) {
    return format.name().toLowerCase(Locale.ROOT);
  }
}
