package vn.motcua.kiosk.handout;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.motcua.kiosk.config.Edition;
import vn.motcua.kiosk.config.KioskConfig;
import vn.motcua.kiosk.guide.Due;
import vn.motcua.kiosk.guide.Item;
import vn.motcua.kiosk.guide.Language;
import vn.motcua.kiosk.guide.Wording;
import vn.motcua.kiosk.handout.Booklet.Chapter;
import vn.motcua.kiosk.handout.Booklet.Cover;
import vn.motcua.kiosk.handout.Booklet.Row;
import vn.motcua.kiosk.handout.Booklet.Signature;

/** Puts the booklet together: the cover, the chapters in the order of {@link Item.Kind}, tables. */
final class BookletWriter {

  private final KioskConfig config;
  private final Edition edition;
  private final LocalDate day;
  private final int days;
  private final Words words;
  private final PaperDates dates;

  BookletWriter(KioskConfig config, Edition edition, Language language, LocalDate day, int days) {
    this.config = config;
    this.edition = edition;
    this.day = day;
    this.days = days;
    this.words = Words.ofBooklet(Wording.toAnybody(language));
    this.dates = new PaperDates(words);
  }

  Booklet write() {
    var chapters = new ArrayList<Chapter>();
    var entries = new BookletEntries(config.guide(), words, dates);
    for (var kind : Item.Kind.values()) {
      chapters.add(chapter(kind.name().toLowerCase(Locale.ROOT), entries.of(kind)));
    }
    chapters.add(chapter("contacts", contacts()));
    chapters.add(chapter("law", law()));
    chapters.add(chapter("due", due()));
    var numbered = numbered(chapters);
    var running = words.line("running").with("digest", edition.digest()).text();
    return new Booklet(words.wording().language(), cover(numbered), running, numbered, signature());
  }

  private Chapter chapter(String key, List<Row> rows) {
    return new Chapter(words.text("chapter." + key), words.text("chapter." + key + ".intro"), rows);
  }

  private static List<Chapter> numbered(List<Chapter> chapters) {
    var numbered = new ArrayList<Chapter>();
    for (var chapter : chapters) {
      var number = numbered.size() + 1;
      numbered.add(new Chapter(number + ". " + chapter.title(), chapter.intro(), chapter.rows()));
    }
    return numbered;
  }

  private Cover cover(List<Chapter> chapters) {
    var commune = config.commune();
    var place = HandoutWriter.capitalised(commune.fullName());
    return new Cover(
        ("Ủy ban nhân dân " + commune.fullName()).toUpperCase(Words.VIETNAMESE),
        commune.office().toUpperCase(Words.VIETNAMESE),
        words.text("nation"),
        words.text("motto"),
        dates.placeAndDate(place, day),
        words.text("title"),
        words.text("subtitle"),
        List.of(
            words.line("for").with("place", place).with("province", commune.province()),
            words.line("as-of").with("day", dates.figures(day)),
            words.line("edition").with("digest", edition.digest()),
            words.line("items").with("count", String.valueOf(config.guide().items().size()))),
        chapters.stream().map(BookletWriter::contents).toList(),
        edition.files().entrySet().stream()
            .map(e -> Line.plain(e.getValue() + "   " + e.getKey()))
            .toList());
  }

  /** Its title, and how many items it has; what is no list of items has no number. */
  private static Line contents(Chapter chapter) {
    long entries = chapter.rows().stream().filter(Row.Entry.class::isInstance).count();
    long lines = chapter.rows().stream().filter(Row.Cells.class::isInstance).count();
    long count = Math.max(entries, lines - 1);
    return Line.plain(count > 0 ? chapter.title() + " – " + count : chapter.title());
  }

  // --- tables ---

  private List<Row> contacts() {
    var commune = config.commune();
    var rows = new ArrayList<Row>();
    said(rows, "hotline", Line.plain(config.contacts().hotline()));
    said(rows, "site", Line.plain(config.contacts().site()));
    said(rows, "guide-address", Line.plain(config.contacts().guideAddress()));
    said(rows, "office", Line.plain(commune.office()));
    said(rows, "police", words.said(commune.police().name()));
    said(rows, "place", words.said(commune.police().place()));
    commune.police().hours().week().forEach(h -> said(rows, "hours", words.hours(h)));
    commune.police().bring().forEach(b -> said(rows, "bring", words.thing(b)));
    said(rows, "hamlets", Line.plain(String.join(", ", commune.hamlets())));
    return rows;
  }

  private void said(List<Row> rows, String label, Line line) {
    rows.add(new Row.Said(words.text("label." + label), line));
  }

  /** Every law with the items that rest on it, most used first. */
  private List<Row> law() {
    var resting =
        config.guide().items().stream()
            .flatMap(i -> i.provenance().legalBasis().stream().map(law -> new Resting(law, i.id())))
            .collect(
                Collectors.groupingBy(
                    Resting::law, Collectors.mapping(Resting::id, Collectors.toList())));
    var rows = new ArrayList<Row>();
    resting.entrySet().stream()
        .sorted(
            (a, b) ->
                a.getValue().size() != b.getValue().size()
                    ? Integer.compare(b.getValue().size(), a.getValue().size())
                    : a.getKey().compareTo(b.getKey()))
        .forEach(
            e -> {
              rows.add(
                  new Row.Entry(
                      String.valueOf(e.getValue().size()), Line.plain(e.getKey()), Line.EMPTY));
              rows.add(
                  new Row.Said(
                      words.text("label.used-by"), Line.plain(String.join(", ", e.getValue()))));
            });
    return rows;
  }

  private record Resting(String law, String id) {}

  private List<Row> due() {
    var rows = new ArrayList<Row>();
    rows.add(cells("table.id", "table.kind", "table.state", "table.until"));
    for (var due : Due.in(config.guide(), day, days)) {
      var item = due.item();
      var reason = due.reason().name().toLowerCase(Locale.ROOT);
      rows.add(
          new Row.Cells(
              List.of(
                  Line.plain(item.id()),
                  Line.plain(words.text("kind." + item.kind().name().toLowerCase(Locale.ROOT))),
                  words.line("due." + reason),
                  Line.plain(item.provenance().effectiveTo().map(dates::figures).orElse("–")))));
    }
    return rows;
  }

  private Row cells(String... keys) {
    return new Row.Cells(Stream.of(keys).map(k -> Line.bold(words.text(k))).toList());
  }

  private Signature signature() {
    return new Signature(
        words.line("sign.statement").with("digest", edition.digest()).text(),
        words.text("sign.reviewer"),
        words.text("sign.approver"),
        words.text("sign.dated"),
        words.text("sign.hint"));
  }
}
