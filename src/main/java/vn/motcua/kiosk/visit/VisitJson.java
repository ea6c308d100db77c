package vn.motcua.kiosk.visit;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;

/** A visit as JSON text for people to look at; name and number stay masked. */
public final class VisitJson {

  private VisitJson() {}

  /** UTF-8-ready text, indented, with a final newline. */
  public static String of(Visit visit, Visits log) {
    var json = JsonNodeFactory.instance.objectNode();
    json.put("code", visit.code().text());
    json.put("day", visit.id().day().toString());
    json.put("state", visit.state().name());
    json.put("outcome", visit.outcome().name());
    json.put("opened", visit.opened().toString());
    json.put("updated", visit.updated().toString());
    json.putObject("consent")
        .put("version", visit.consent().version())
        .put("at", visit.consent().at().toString());
    log.name(visit).ifPresent(name -> json.put("name", name.toString()));
    log.tail(visit).ifPresent(tail -> json.put("number", "••• ••• ••• " + tail));
    json.put("age", visit.age().name());
    json.put("sex", visit.sex().name());
    json.put("hamlet", visit.hamlet());
    json.put("group", visit.group());
    json.putObject("progress")
        .put("registered", visit.progress().registered())
        .put("activated", visit.progress().activated())
        .put("referred", visit.progress().referred())
        .put("level", visit.progress().level());
    visit.pathway().ifPresent(pathway -> json.put("pathway", pathway));
    json.put("clerk", visit.clerk());
    json.put("page", visit.page());
    json.put("steps", visit.steps());
    var done = json.putArray("done");
    visit.done().forEach(done::add);
    var troubles = json.putArray("troubles");
    visit.troubles().forEach(troubles::add);
    return json.toPrettyString() + System.lineSeparator();
  }
}
