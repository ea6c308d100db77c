package vn.motcua.kiosk.journey;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.motcua.kiosk.card.Citizen;
import vn.motcua.kiosk.card.Sex;
import vn.motcua.kiosk.guide.Language;
import vn.motcua.kiosk.guide.Wording;

/**
 * All that is known of the citizen during one visit. It lives in the stages and nowhere else.
 *
 * @param today the day of the visit, by which ages and validity are reckoned
 * @param answers question id → choice id
 * @param done ids of the steps that the citizen says are done
 * @param troubles ids of the remedies that he looked at
 */
public record Known(
    VisitCode code,
    LocalDate today,
    Language language,
    Keeping keeping,
    Optional<Citizen> citizen,
    Map<String, String> answers,
    List<String> done,
    List<String> troubles) {

  private static final int ADULT = 18;

  public Known {
    answers = Map.copyOf(answers);
    done = List.copyOf(done);
    troubles = List.copyOf(troubles);
  }

  static Known atStart(VisitCode code, LocalDate today, Language language) {
    return new Known(
        code, today, language, Keeping.NOTHING, Optional.empty(), Map.of(), List.of(), List.of());
  }

  /** The choice about the record; without one, nothing of the card is known any longer. */
  Known keeping(Keeping choice) {
    var whom = choice == Keeping.NOTHING ? Optional.<Citizen>empty() : citizen;
    return new Known(code, today, language, choice, whom, answers, done, troubles);
  }

  Known withoutCitizen() {
    return new Known(code, today, language, keeping, Optional.empty(), answers, done, troubles);
  }

  Known with(Citizen confirmed) {
    return new Known(
        code, today, language, keeping, Optional.of(confirmed), answers, done, troubles);
  }

  Known answering(String question, String choice) {
    var all = new HashMap<>(answers);
    all.put(question, choice);
    return new Known(code, today, language, keeping, citizen, all, done, troubles);
  }

  /** At the start of a pathway, with what lies behind already. */
  Known having(List<String> steps) {
    return new Known(code, today, language, keeping, citizen, answers, steps, troubles);
  }

  Known having(String step) {
    return new Known(code, today, language, keeping, citizen, answers, plus(done, step), troubles);
  }

  Known without(String step) {
    var fewer = done.stream().filter(s -> !s.equals(step)).toList();
    return new Known(code, today, language, keeping, citizen, answers, fewer, troubles);
  }

  Known troubledBy(String remedy) {
    return new Known(
        code, today, language, keeping, citizen, answers, done, plus(troubles, remedy));
  }

  private static List<String> plus(List<String> list, String one) {
    return list.contains(one) ? list : Stream.concat(list.stream(), Stream.of(one)).toList();
  }

  /**
   * How to speak to this citizen: ông or bà by the card from 18, bạn below, ông/bà while unknown.
   */
  public Wording wording() {
    return new Wording(language, citizen.map(this::address).orElse("ông/bà"));
  }

  private String address(Citizen c) {
    if (c.born().map(b -> b.ageOn(today) < ADULT).orElse(false)) {
      return "bạn";
    }
    return c.sex() == Sex.MALE ? "ông" : c.sex() == Sex.FEMALE ? "bà" : "ông/bà";
  }
}
