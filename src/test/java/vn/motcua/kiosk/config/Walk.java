package vn.motcua.kiosk.config;

import java.lang.reflect.InvocationTargetException;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.motcua.kiosk.guide.Text;

/** Finds every text in a record and all that it holds, so that no test forgets one. */
public final class Walk {

  private Walk() {}

  public static Stream<Text> textsIn(Object object) {
    return switch (object) {
      case Text text -> Stream.of(text);
      case Optional<?> optional -> optional.stream().flatMap(Walk::textsIn);
      case Collection<?> collection -> collection.stream().flatMap(Walk::textsIn);
      case Map<?, ?> map -> map.values().stream().flatMap(Walk::textsIn);
      case Record record ->
          Stream.of(record.getClass().getRecordComponents())
              .flatMap(
                  c -> {
                    try {
                      return textsIn(c.getAccessor().invoke(record));
                    } catch (IllegalAccessException | InvocationTargetException e) {
                      throw new LinkageError(e.getMessage(), e);
                    }
                  });
      default -> Stream.empty();
    };
  }
}
