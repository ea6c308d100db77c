package vn.motcua.kiosk.handout;

import java.util.List;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.motcua.kiosk.handout.Handout.Done;
import vn.motcua.kiosk.handout.Handout.Extras;
import vn.motcua.kiosk.handout.Handout.Letterhead;
import vn.motcua.kiosk.handout.Handout.Level2;
import vn.motcua.kiosk.handout.Handout.Qr;
import vn.motcua.kiosk.handout.Handout.Sms;
import vn.motcua.kiosk.handout.Handout.Tasks;
import vn.motcua.kiosk.handout.Handout.Who;

/**
 * One paper in two languages, the second in italics under the first: who helps at home often reads
 * only one of them. The foot is in the first alone. What is the same in both stands there once.
 */
final class Bilingual {

  private Bilingual() {}

  /** The two tell the same, in the same order. */
  static Handout of(Handout first, Handout second) {
    return new Handout(
        Stream.concat(first.languages().stream(), second.languages().stream()).toList(),
        head(first.letterhead(), second.letterhead()),
        beside(first.headline(), second.headline()),
        under(first.goal(), second.goal()),
        who(first.who(), second.who()),
        both(first.done(), second.done(), Bilingual::done),
        tasks(first.tasks(), second.tasks()),
        both(first.sms(), second.sms(), Bilingual::sms),
        under(first.warning(), second.warning()),
        both(first.level2(), second.level2(), Bilingual::level2),
        under(first.help(), second.help()),
        extras(first.extras(), second.extras()),
        first.pictures(),
        new Qr(first.qr().address(), under(first.qr().caption(), second.qr().caption())),
        first.footer());
  }

  /** Agency and nation are what the decree wants, in Vietnamese. */
  private static Letterhead head(Letterhead first, Letterhead second) {
    return new Letterhead(
        first.agency(),
        first.office(),
        under(first.notAPaper(), second.notAPaper()),
        first.nation(),
        first.motto(),
        first.placeAndDate());
  }

  private static Who who(Who first, Who second) {
    return new Who(first.name(), first.number(), under(first.situation(), second.situation()));
  }

  private static Done done(Done first, Done second) {
    return new Done(beside(first.label(), second.label()), first.steps());
  }

  private static Tasks tasks(Tasks first, Tasks second) {
    return new Tasks(
        beside(first.heading(), second.heading()),
        "",
        lines(first.lines(), second.lines(), Bilingual::under),
        both(first.rest(), second.rest(), Bilingual::under),
        under(first.more(), second.more()));
  }

  private static Sms sms(Sms first, Sms second) {
    return new Sms(
        beside(first.heading(), second.heading()),
        beside(first.sender(), second.sender()),
        first.body());
  }

  private static Level2 level2(Level2 first, Level2 second) {
    return new Level2(
        beside(first.heading(), second.heading()),
        under(first.where(), second.where()),
        lines(first.hours(), second.hours(), Bilingual::under),
        beside(first.bringLabel(), second.bringLabel()),
        lines(first.bring(), second.bring(), Bilingual::beside));
  }

  private static Extras extras(Extras first, Extras second) {
    return new Extras(
        both(first.campaign(), second.campaign(), Bilingual::under),
        both(first.utilities(), second.utilities(), Bilingual::under));
  }

  private static String beside(String first, String second) {
    return first.equals(second) ? first : first + " / " + second;
  }

  private static String under(String first, String second) {
    return first.equals(second) ? first : first + "\n" + second;
  }

  private static Line beside(Line first, Line second) {
    return joined(first, second, " / ");
  }

  private static Line under(Line first, Line second) {
    return joined(first, second, "\n");
  }

  private static Line joined(Line first, Line second, String between) {
    return first.text().equals(second.text())
        ? first
        : Line.joined(List.of(first, second.slanted()), between);
  }

  private static List<Line> lines(List<Line> first, List<Line> second, BinaryOperator<Line> pair) {
    return IntStream.range(0, first.size())
        .mapToObj(i -> pair.apply(first.get(i), second.get(i)))
        .toList();
  }

  private static <T> Optional<T> both(
      Optional<T> first, Optional<T> second, BinaryOperator<T> pair) {
    return first.flatMap(f -> second.map(s -> pair.apply(f, s)));
  }
}
