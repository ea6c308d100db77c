package vn.motcua.kiosk.handout;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.motcua.kiosk.guide.Guide;
import vn.motcua.kiosk.guide.Item;
import vn.motcua.kiosk.guide.Message;
import vn.motcua.kiosk.guide.Pathway;
import vn.motcua.kiosk.guide.PhonePicture;
import vn.motcua.kiosk.guide.Provenance;
import vn.motcua.kiosk.guide.Question;
import vn.motcua.kiosk.guide.Remedy;
import vn.motcua.kiosk.guide.Step;
import vn.motcua.kiosk.guide.Utility;
import vn.motcua.kiosk.handout.Booklet.Row;

/** The items of the guide as rows of the booklet: all their words, and where they come from. */
record BookletEntries(Guide guide, Words words, PaperDates dates) {

  /** The rows of every item of a kind, in the order of its file. */
  List<Row> of(Item.Kind kind) {
    return switch (kind) {
      case QUESTION -> all(guide.questions().stream().map(this::question));
      case PATHWAY -> all(guide.pathways().stream().map(this::pathway));
      case STEP -> all(guide.steps().values().stream().map(this::step));
      case REMEDY -> all(guide.remedies().values().stream().map(this::remedy));
      case MESSAGE ->
          all(
              Stream.concat(
                  Stream.of(scamRules()), guide.messages().values().stream().map(this::message)));
      case UTILITY -> all(guide.utilities().stream().map(this::utility));
    };
  }

  private static List<Row> all(Stream<List<Row>> items) {
    return items.flatMap(Collection::stream).toList();
  }

  private List<Row> question(Question question) {
    var rows = head(question.id(), words.said(question.title()), question.provenance());
    said(rows, label("lead"), words.said(question.lead()));
    for (var choice : question.choices()) {
      var title = Line.bold(words.wording().of(choice.title()));
      said(rows, choice.id(), title, words.said(choice.help()));
    }
    return sourced(rows, question.provenance());
  }

  private List<Row> pathway(Pathway pathway) {
    var rows = head(pathway.id(), words.said(pathway.title()), pathway.provenance());
    said(rows, label("goal"), words.said(pathway.goal()));
    pathway
        .when()
        .forEach(
            (question, choices) ->
                said(
                    rows,
                    label("when"),
                    Line.plain(question + " = " + String.join(", ", sorted(choices)))));
    said(rows, label("steps"), Line.plain(String.join(" → ", pathway.steps())));
    if (pathway.doneBefore() > 0) {
      said(rows, label("done-before"), Line.plain(String.valueOf(pathway.doneBefore())));
    }
    return sourced(rows, pathway.provenance());
  }

  private static List<String> sorted(Collection<String> ids) {
    return ids.stream().sorted().toList();
  }

  private List<Row> step(Step step) {
    var rows = head(step.id(), words.said(step.title()), step.provenance());
    var told = new ArrayList<Line>();
    int number = 1;
    for (var action : step.actions()) {
      told.add(
          Line.bold(number++ + ". ")
              .plus(Line.bold(words.said(action.title()).text()))
              .plus(
                  action.help().map(h -> Line.plain("\n").plus(words.said(h))).orElse(Line.EMPTY)));
    }
    step.note().ifPresent(n -> told.add(words.line("note").plus(words.said(n.text()))));
    told.add(words.line("in-picture").plus(Line.plain(inPicture(step.picture()))));
    rows.add(new Row.Drawn(step.picture(), Line.joined(told, "\n")));
    said(rows, label("label"), words.said(step.label()));
    step.paper().forEach(p -> said(rows, label("paper"), words.said(p)));
    step.message().ifPresent(m -> said(rows, label("message"), Line.plain(m)));
    said(rows, label("remedies"), Line.plain(String.join(", ", step.remedies())));
    return sourced(rows, step.provenance());
  }

  /** What is drawn is an outline; here the same words can be searched and read aloud. */
  private String inPicture(PhonePicture picture) {
    var parts =
        picture.parts().stream()
            .flatMap(p -> Stream.of(p.text(), p.hint()).flatMap(Optional::stream));
    return Stream.concat(picture.title().stream(), parts)
        .map(t -> words.said(t).text())
        .collect(Collectors.joining(" · "));
  }

  private List<Row> remedy(Remedy remedy) {
    var rows = head(remedy.id(), words.said(remedy.symptom()), remedy.provenance());
    int number = 1;
    for (var tried : remedy.tries()) {
      said(rows, label("try") + " " + number++, words.said(tried));
    }
    remedy.note().ifPresent(n -> said(rows, label("note"), words.said(n)));
    var owner = remedy.owner().name().toLowerCase(Locale.ROOT);
    said(rows, label("owner"), words.line("owner." + owner));
    return sourced(rows, remedy.provenance());
  }

  private List<Row> scamRules() {
    var rows = new ArrayList<Row>();
    for (var rule : guide.scamRules()) {
      var bold = Line.bold(words.wording().of(rule.rule()));
      said(rows, label("scam-rule"), bold, words.said(rule.help()));
    }
    return rows;
  }

  private List<Row> message(Message message) {
    var rows = head(message.id(), Line.plain(message.sender()), message.provenance());
    said(rows, label("genuine"), Line.plain(message.genuine()));
    message.genuineClues().forEach(c -> said(rows, label("clue"), words.said(c)));
    said(rows, label("unlike"), words.said(message.unlike()));
    for (var forgery : message.forgeries()) {
      said(rows, label("false"), Line.bold(forgery.sender()), Line.plain(forgery.body()));
      forgery.clues().forEach(c -> said(rows, label("clue"), words.said(c)));
    }
    return sourced(rows, message.provenance());
  }

  private List<Row> utility(Utility utility) {
    var rows = head(utility.id(), words.said(utility.title()), utility.provenance());
    utility.label().ifPresent(l -> said(rows, label("name"), words.said(l)));
    said(rows, label("level"), Line.plain(String.valueOf(utility.level())));
    return sourced(rows, utility.provenance());
  }

  // --- what every item has ---

  private List<Row> head(String id, Line title, Provenance provenance) {
    var status = words.line("status." + provenance.status().name().toLowerCase(Locale.ROOT));
    var rows = new ArrayList<Row>();
    rows.add(new Row.Entry(id, title, status.plus(Line.plain(" · " + held(provenance)))));
    return rows;
  }

  /** {@code 01/07/2024 – 28/02/2027}, an open end as {@code …}. */
  private String held(Provenance provenance) {
    return dates.figures(provenance.effectiveFrom())
        + " – "
        + provenance.effectiveTo().map(dates::figures).orElse("…");
  }

  private List<Row> sourced(List<Row> rows, Provenance provenance) {
    var line = words.line("source").plus(Line.plain(provenance.source()));
    if (!provenance.legalBasis().isEmpty()) {
      var laws = String.join("; ", provenance.legalBasis());
      line = line.plus(Line.plain("\n")).plus(words.line("law")).plus(Line.plain(laws));
    }
    rows.add(new Row.Sourced(line.plus(Line.plain("\n")).plus(verified(provenance))));
    return rows;
  }

  private Line verified(Provenance provenance) {
    return words
        .line(provenance.verifiedBy().isPresent() ? "verified" : "not-verified")
        .with("by", provenance.verifiedBy().orElse(""))
        .with("on", provenance.verifiedOn().map(dates::figures).orElse(""));
  }

  private String label(String key) {
    return words.text("label." + key);
  }

  private static void said(List<Row> rows, String label, Line line) {
    rows.add(new Row.Said(label, line));
  }

  private static void said(List<Row> rows, String label, Line first, Line second) {
    said(rows, label, first.plus(Line.plain(". ")).plus(second));
  }
}
