package vn.motcua.kiosk.handout;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRPrintElement;
import net.sf.jasperreports.engine.JasperPrint;
import org.jspecify.annotations.Nullable;

/**
 * Finds the first way to shorten a paper that is short enough. Laying a page out takes longer than
 * all the rest, so that it is remembered where papers of one kind ended: the next one is laid out
 * once. Safe for several threads.
 */
final class Fitting {

  /** Lays a paper out that is shortened in one way. */
  interface Layouter {
    JasperPrint pages(Shortening way) throws JRException;
  }

  /**
   * Where a paper ended, of whose kind it was, and what it looked like there: another that looks
   * the same has names that are as long, and was too long before, too. Numbers of texts, not texts;
   * should two share theirs, the second has letters a point smaller than it might.
   */
  private record Ending(int kind, int place, int shape) {}

  private static final Pattern DIGIT = Pattern.compile("\\d");

  /** By kind, and by kind and length of the name. */
  private final Map<Integer, Integer> latest = new ConcurrentHashMap<>();

  private final Set<Ending> endings = ConcurrentHashMap.newKeySet();

  /**
   * Looks from where the last paper of the kind ended, outward in growing strides and then by
   * halves.
   *
   * @throws IllegalStateException if no way is short enough
   */
  JasperPrint fitted(Handout paper, Layout layout, Layouter layouter) throws JRException {
    var ways = Shortening.of(paper, layout);
    int kind = kind(paper, layout);
    int namesake = Objects.hash(kind, paper.who().name().text().length());
    int place = latest.getOrDefault(namesake, latest.getOrDefault(kind, 0));
    int tooEarly = -1;
    int found = ways.size();
    @Nullable JasperPrint best = null;
    for (int stride = 1; found - tooEarly > 1; stride *= 2) {
      var pages = layouter.pages(ways.get(place));
      if (pages.getPages().size() > ways.get(place).sides()) {
        tooEarly = place;
      } else {
        found = place;
        best = pages;
        if (endings.contains(new Ending(kind, place, shape(pages)))) {
          break;
        }
      }
      if (best == null) {
        place = Math.min(tooEarly + stride, ways.size() - 1);
      } else if (tooEarly < 0) {
        place = Math.max(found - stride, 0);
      } else {
        place = (tooEarly + found) / 2;
      }
    }
    if (best == null) {
      throw new IllegalStateException("the guidance is too long for the paper");
    }
    latest.put(kind, found);
    latest.put(namesake, found);
    endings.add(new Ending(kind, found, shape(best)));
    return best;
  }

  /** The same for papers whose words are the same but for what is the citizen's own. */
  private static int kind(Handout paper, Layout layout) {
    return Objects.hash(
        layout,
        paper.languages(),
        paper.title(),
        paper.who().situation(),
        paper.done(),
        paper.tasks().lines().stream().map(Fitting::withoutDates).toList(),
        paper.sms().isPresent(),
        paper.level2(),
        paper.extras(),
        paper.pictures());
  }

  /** All digits are equally wide, and the day on which a card ends is its holder's own. */
  private static String withoutDates(Line task) {
    return DIGIT.matcher(Styled.of(task)).replaceAll("0");
  }

  private static int shape(JasperPrint pages) {
    return pages.getPages().stream()
        .flatMap(page -> page.getElements().stream())
        .map(Fitting::rows)
        .toList()
        .hashCode();
  }

  private static List<Integer> rows(JRPrintElement element) {
    return List.of(element.getY(), element.getHeight());
  }
}
