package vn.motcua.kiosk.roster;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Lists of people who do not exist, as files, and what is read out of them. */
public final class Lists {

  /** What was read. */
  public record Read(List<Listed> people, Findings findings) {

    List<String> numbers() {
      return people.stream().map(p -> p.id().digits()).toList();
    }

    List<String> names() {
      return people.stream().map(p -> p.name().orElseThrow().full()).toList();
    }
  }

  private Lists() {}

  static Path csv(Path file, String text, Charset charset) throws IOException {
    return Files.write(file, text.getBytes(charset));
  }

  static Path csv(Path file, String text) throws IOException {
    return csv(file, text, UTF_8);
  }

  /**
   * A workbook of one sheet. A text is a text, a number a number; a text that begins with = is a
   * formula that once gave 1.
   */
  public static Path xlsx(Path file, Stream<List<Object>> rows) throws IOException {
    try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
      frame(zip);
      zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
      zip.write(
          "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>"
              .getBytes(UTF_8));
      int number = 0;
      for (var row : (Iterable<List<Object>>) rows::iterator) {
        zip.write(row(++number, row).getBytes(UTF_8));
      }
      zip.write("</sheetData></worksheet>".getBytes(UTF_8));
      zip.closeEntry();
    }
    return file;
  }

  @SafeVarargs
  @SuppressWarnings("varargs") // they are only read
  static Path xlsx(Path file, List<Object>... rows) throws IOException {
    return xlsx(file, Arrays.stream(rows));
  }

  /** All of a workbook but its sheet. */
  static void frame(ZipOutputStream zip) throws IOException {
    part(
        zip,
        "[Content_Types].xml",
        """
        <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
        <Default Extension="xml" ContentType="application/xml"/>
        <Default Extension="rels" \
        ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
        <Override PartName="/xl/workbook.xml" ContentType=\
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>
        """);
    part(
        zip,
        "_rels/.rels",
        """
        <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
        <Relationship Id="rId1" Target="xl/workbook.xml" Type=\
        "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"/>\
        </Relationships>
        """);
    part(
        zip,
        "xl/workbook.xml",
        """
        <workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" \
        xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">\
        <sheets><sheet name="DS" sheetId="1" r:id="rId1"/></sheets></workbook>
        """);
    part(
        zip,
        "xl/_rels/workbook.xml.rels",
        """
        <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
        <Relationship Id="rId1" Target="worksheets/sheet1.xml" Type=\
        "http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet"/>\
        </Relationships>
        """);
  }

  private static void part(ZipOutputStream zip, String name, String xml) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(xml.getBytes(UTF_8));
    zip.closeEntry();
  }

  private static String row(int number, List<Object> cells) {
    var xml = new StringBuilder("<row r=\"" + number + "\">");
    for (int i = 0; i < cells.size(); i++) {
      var place = Layout.letter(i) + number;
      xml.append(
          switch (cells.get(i)) {
            case Number n -> "<c r=\"%s\"><v>%s</v></c>".formatted(place, n);
            case String s when s.isEmpty() -> "";
            case String s when s.startsWith("=") ->
                "<c r=\"%s\"><f>%s</f><v>1</v></c>".formatted(place, escaped(s.substring(1)));
            case String s ->
                "<c r=\"%s\" t=\"inlineStr\"><is><t>%s</t></is></c>".formatted(place, escaped(s));
            default -> throw new IllegalArgumentException("no cell");
          });
    }
    return xml.append("</row>").toString();
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
  }

  /** All of a list. */
  static Read read(Path file) throws RosterProblem {
    return read(file, Map.of());
  }

  static Read read(Path file, Map<Column, String> pointedOut) throws RosterProblem {
    var list = RosterFile.open(file);
    try (var people = list.people(list.layout(pointedOut))) {
      var all = new ArrayList<Listed>();
      for (var next = people.next(); next.isPresent(); next = people.next()) {
        all.add(next.get());
      }
      return new Read(all, people.findings());
    }
  }

  /** Why a file is no list. */
  static RosterProblem.Kind refusal(Path file) throws RosterProblem {
    try {
      var read = read(file);
      throw new AssertionError("it was read: " + read.findings());
    } catch (RosterProblem problem) {
      return problem.kind();
    }
  }
}
