package vn.motcua.kiosk.guide;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** One piece of guidance that differs between two editions (chỗ khác nhau giữa hai bản). */
public record Change(Sort sort, Item item) {

  /** What befell it. */
  public enum Sort {
    ADDED,
    REMOVED,
    CHANGED
  }

  /** A piece of a certain kind, whatever it says. */
  private record Place(Item.Kind kind, String id) {}

  /** What is different, by kind and in the order of the newer edition; what is gone comes last. */
  public static List<Change> between(Guide before, Guide after) {
    var old = contents(before);
    var changes = new ArrayList<Change>();
    var added = contents(after);
    for (var item : after.items()) {
      var place = new Place(item.kind(), item.id());
      if (!old.containsKey(place)) {
        changes.add(new Change(Sort.ADDED, item));
      } else if (!Objects.equals(old.get(place), added.get(place))) {
        changes.add(new Change(Sort.CHANGED, item));
      }
    }
    before.items().stream()
        .filter(item -> !added.containsKey(new Place(item.kind(), item.id())))
        .forEach(item -> changes.add(new Change(Sort.REMOVED, item)));
    return List.copyOf(changes);
  }

  private static Map<Place, Object> contents(Guide guide) {
    var contents = new LinkedHashMap<Place, Object>();
    guide.questions().forEach(q -> contents.put(new Place(Item.Kind.QUESTION, q.id()), q));
    guide.pathways().forEach(p -> contents.put(new Place(Item.Kind.PATHWAY, p.id()), p));
    guide.steps().forEach((id, step) -> contents.put(new Place(Item.Kind.STEP, id), step));
    guide.remedies().forEach((id, r) -> contents.put(new Place(Item.Kind.REMEDY, id), r));
    guide.messages().forEach((id, m) -> contents.put(new Place(Item.Kind.MESSAGE, id), m));
    guide.utilities().forEach(u -> contents.put(new Place(Item.Kind.UTILITY, u.id()), u));
    return contents;
  }

  /** Such as {@code Sửa bước: Tải ứng dụng VNeID}. */
  public String words() {
    var what =
        switch (sort) {
          case ADDED -> "Thêm";
          case REMOVED -> "Bỏ";
          case CHANGED -> "Sửa";
        };
    var kind =
        switch (item.kind()) {
          case QUESTION -> "câu hỏi";
          case PATHWAY -> "trường hợp";
          case STEP -> "bước";
          case REMEDY -> "cách khắc phục";
          case MESSAGE -> "tin nhắn";
          case UTILITY -> "tiện ích";
        };
    return "%s %s: %s".formatted(what, kind, item.title().in(Language.VIETNAMESE));
  }

  /** How many of a sort there are. */
  public static long count(List<Change> changes, Sort sort) {
    return changes.stream().filter(c -> c.sort() == sort).count();
  }
}
