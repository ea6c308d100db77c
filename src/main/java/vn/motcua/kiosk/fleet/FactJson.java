package vn.motcua.kiosk.fleet;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.List;

/** Facts as they go over the wire: all that the province is ever sent stands here. */
final class FactJson {

  private FactJson() {}

  static String of(List<Fact> facts) {
    var array = JsonNodeFactory.instance.arrayNode(facts.size());
    facts.forEach(fact -> add(array, fact));
    return array.toString();
  }

  private static void add(ArrayNode array, Fact fact) {
    var json = array.addObject();
    json.put("id", fact.id().base64());
    json.put("version", fact.version());
    json.put("day", fact.day().toString());
    json.put("pathway", fact.pathway().map(Code::text).orElse(""));
    json.put("state", fact.state().name());
    json.put("outcome", fact.outcome().name());
    json.put("reached", fact.reached());
    json.put("registered", fact.registered());
    json.put("referred", fact.referred());
    json.put("troubled", fact.troubled());
    var troubles = json.putArray("troubles");
    fact.troubles().forEach(code -> troubles.add(code.text()));
    json.put("steps", fact.steps());
    json.put("done", fact.done());
    fact.minutes().ifPresent(minutes -> json.put("minutes", minutes));
    json.put("group_id", fact.group().map(Code::text).orElse(""));
    json.put("hamlet", fact.hamlet().map(Code::text).orElse(""));
  }
}
