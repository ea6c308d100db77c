package vn.motcua.kiosk.handout;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.imageio.ImageIO;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRRuntimeException;
import net.sf.jasperreports.engine.JasperCompileManager;
import net.sf.jasperreports.engine.xml.JRXmlLoader;
import net.sf.jasperreports.renderers.Renderable;
import net.sf.jasperreports.renderers.SimpleDataRenderer;
import vn.motcua.kiosk.guide.Language;

/**
 * What a province puts into {@code kiosk-config/handout/}: {@code logo.png}, {@code footer.vi.txt}
 * and the like for each language, and templates in the place of the shipped ones. Whatever is wrong
 * there is told, and the shipped look is used instead.
 */
final class OwnLook {

  /** A sentence at the foot of the page, on one line. */
  private static final int LONGEST_FOOTER = 90;

  /** Wider, the file only makes every handout larger. */
  private static final int WIDEST_LOGO = 600;

  private static final String LOGO = "logo.png";

  private final Path folder;
  private final List<LookProblem> problems = new ArrayList<>();

  OwnLook(Path folder) {
    this.folder = folder;
  }

  /** Of what has been read so far. */
  List<LookProblem> problems() {
    return List.copyOf(problems);
  }

  Look look(List<Language> languages) {
    var footers = new HashMap<Language, String>();
    for (var language : languages) {
      footer(language).ifPresent(line -> footers.put(language, line));
    }
    return new Look(logo(), Map.copyOf(footers));
  }

  private Optional<String> footer(Language language) {
    var file = folder.resolve("footer." + language.code() + ".txt");
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    try {
      var line = Files.readString(file).strip();
      if (line.length() > LONGEST_FOOTER || line.lines().count() > 1) {
        problem(file, "Viết một dòng, nhiều nhất " + LONGEST_FOOTER + " chữ.");
        return Optional.empty();
      }
      return Optional.of(line).filter(l -> !l.isEmpty());
    } catch (IOException e) {
      problem(file, "Không đọc được. Lưu lại với mã UTF-8.");
      return Optional.empty();
    }
  }

  /** In grey: printers at counters have no colours, and their own way of making grey of them. */
  private Optional<Renderable> logo() {
    var file = folder.resolve(LOGO);
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    try {
      var picture = ImageIO.read(file.toFile());
      if (picture == null || picture.getWidth() > WIDEST_LOGO) {
        problem(file, "Dùng ảnh PNG, rộng nhất " + WIDEST_LOGO + " điểm ảnh.");
        return Optional.empty();
      }
      return Optional.of(SimpleDataRenderer.getInstance(png(grey(picture))));
    } catch (IOException _) {
      problem(file, "Ảnh hỏng. Lưu lại ở dạng PNG.");
      return Optional.empty();
    }
  }

  private static BufferedImage grey(BufferedImage picture) {
    var grey =
        new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
    var canvas = grey.createGraphics();
    canvas.setColor(java.awt.Color.WHITE);
    canvas.fillRect(0, 0, grey.getWidth(), grey.getHeight());
    canvas.drawImage(picture, 0, 0, null);
    canvas.dispose();
    return grey;
  }

  private static byte[] png(BufferedImage picture) throws IOException {
    var bytes = new ByteArrayOutputStream();
    ImageIO.write(picture, "png", bytes);
    return bytes.toByteArray();
  }

  /** The province's own template, if there is one that can be used. */
  Optional<Template> template(Layout layout) {
    var file = folder.resolve(layout.template());
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    try {
      var text = Files.readString(file);
      return compiled(text, layout, file);
    } catch (IOException _) {
      problem(file, "Không đọc được. Lưu lại với mã UTF-8.");
      return Optional.empty();
    }
  }

  private Optional<Template> compiled(String text, Layout layout, Path file) {
    try {
      return Optional.of(compiled(new ByteArrayInputStream(text.getBytes(UTF_8)), layout));
    } catch (JRException | JRRuntimeException e) {
      problems.add(LookProblem.of(file.getFileName().toString(), e, text));
      return Optional.empty();
    }
  }

  /**
   * Reads a template, makes it as large as the layout wants and compiles it.
   *
   * @throws JRException if it is no template, or asks for more than a name
   */
  static Template compiled(InputStream jrxml, Layout layout) throws JRException {
    var design = JRXmlLoader.load(jrxml);
    Scaling.apply(design, layout);
    return new Template(JasperCompileManager.compileReport(design));
  }

  private void problem(Path file, String sentence) {
    problems.add(new LookProblem(file.getFileName().toString(), 0, sentence));
  }
}
