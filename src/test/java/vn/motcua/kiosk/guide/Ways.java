package vn.motcua.kiosk.guide;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Every way in which the questions of a guide can be answered. */
public final class Ways {

  private Ways() {}

  /** The complete interviews with people of whom these facts are known. */
  public static List<Interview> through(Guide guide, Set<Fact> facts) {
    var ways = new ArrayList<Interview>();
    follow(guide, Map.of(), facts, ways);
    return ways;
  }

  private static void follow(
      Guide guide, Map<String, String> given, Set<Fact> facts, List<Interview> ways) {
    var interview = guide.interview(given, facts);
    var open = interview.last().filter(q -> !given.containsKey(q.id()));
    if (open.isEmpty()) {
      ways.add(interview);
      return;
    }
    for (var choice : open.get().choices()) {
      var further = new HashMap<>(given);
      further.put(open.get().id(), choice.id());
      follow(guide, further, facts, ways);
    }
  }
}
