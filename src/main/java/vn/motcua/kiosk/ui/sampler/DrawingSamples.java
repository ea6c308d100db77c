package vn.motcua.kiosk.ui.sampler;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.scene.layout.Region;
import vn.motcua.kiosk.config.KioskConfig;
import vn.motcua.kiosk.guide.Step;
import vn.motcua.kiosk.ui.Words;
import vn.motcua.kiosk.ui.control.CardPicture;
import vn.motcua.kiosk.ui.control.ChoiceDrawing;
import vn.motcua.kiosk.ui.control.Icon;
import vn.motcua.kiosk.ui.control.LifeLine;
import vn.motcua.kiosk.ui.control.MapDrawing;
import vn.motcua.kiosk.ui.control.Mark;
import vn.motcua.kiosk.ui.control.PhoneDrawing;
import vn.motcua.kiosk.ui.control.QrCode;

/** What is drawn, those of the guidance among it. */
final class DrawingSamples {

  private final KioskConfig config;
  private final Words words;

  DrawingSamples(KioskConfig config, Words words) {
    this.config = config;
    this.words = words;
  }

  Map<String, Supplier<List<Specimen>>> all() {
    var all = new LinkedHashMap<String, Supplier<List<Specimen>>>();
    all.put("phone-drawing", this::phones);
    all.put("choice-drawing", DrawingSamples::choices);
    all.put("card-picture", DrawingSamples::cards);
    all.put("icon", DrawingSamples::icons);
    all.put("map-drawing", () -> map().stream().toList());
    all.put("qr-code", DrawingSamples::codes);
    all.put("life-line", DrawingSamples::lives);
    all.put("mark", () -> List.of(Specimen.of("", new Mark(), 128, 128)));
    return all;
  }

  private List<Specimen> phones() {
    return config.guide().steps().values().stream()
        .filter(step -> step.layout() == Step.Layout.ACTIONS)
        .map(
            step -> {
              var phone = new PhoneDrawing();
              phone.show(step.picture(), words);
              return Specimen.of(step.id(), phone, 420, 581);
            })
        .toList();
  }

  private static List<Specimen> choices() {
    return ChoiceDrawing.names().stream()
        .sorted()
        .map(name -> Specimen.of(name, new ChoiceDrawing(name), 240, 240))
        .toList();
  }

  private static List<Specimen> cards() {
    return Stream.of(CardPicture.Marked.values())
        .map(
            marked -> {
              var card = new CardPicture();
              card.setMarked(marked);
              return Specimen.of(marked.name(), card, 428, 270);
            })
        .toList();
  }

  private static List<Specimen> icons() {
    return Icon.names().stream()
        .sorted()
        .map(name -> Specimen.of(name, (Region) new Icon(name), 72, 72))
        .toList();
  }

  private Optional<Specimen> map() {
    return config
        .commune()
        .police()
        .map()
        .map(
            sketch -> {
              var map = new MapDrawing();
              map.show(sketch, words);
              return Specimen.of("", map, 760, 520);
            });
  }

  private static List<Specimen> codes() {
    return Stream.of("https://vneid.gov.vn", "https://vneid.gov.vn/huong-dan/kich-hoat-muc-2")
        .map(
            address -> {
              var code = new QrCode();
              code.show(address, address);
              return Specimen.of(address, code, 300, 300);
            })
        .toList();
  }

  private static List<Specimen> lives() {
    return Stream.of(0.1, 0.5, 0.97)
        .map(
            part -> {
              var line = new LifeLine();
              line.show(part, "Hôm nay", "Ngày cấp", "02/02/2027");
              return Specimen.of(part + " gone by", line, 620, 156);
            })
        .toList();
  }
}
