package vn.motcua.kiosk.journey;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.motcua.kiosk.card.BirthDate;
import vn.motcua.kiosk.card.CardValidity;
import vn.motcua.kiosk.card.Citizen;
import vn.motcua.kiosk.card.PersonName;
import vn.motcua.kiosk.card.PhoneNumber;
import vn.motcua.kiosk.card.Sex;
import vn.motcua.kiosk.guide.Fact;
import vn.motcua.kiosk.guide.Language;
import vn.motcua.kiosk.guide.Wording;

/**
 * All that is known of the citizen during one visit. It lives in the stages and nowhere else.
 *
 * @param since when the visit began, by the clock of the counter
 * @param answers question id → choice id
 * @param done ids of the steps that the citizen says are done
 * @param troubles ids of the remedies that he looked at
 * @param wishes answers that follow from what he wants to do: question id → choice id
 * @param phone typed by him so that the commune may remind him
 * @param told what the commune knew beforehand and he agrees with
 */
public record Known(
    VisitCode code,
    LocalDateTime since,
    Language language,
    Keeping keeping,
    Optional<Citizen> citizen,
    Map<String, String> answers,
    List<String> done,
    List<String> troubles,
    Map<String, String> wishes,
    Optional<PhoneNumber> phone,
    Set<Fact> told) {

  /** Beside the questions of the guidance, whose ids have no such sign. */
  private static final String GROUP = "@group";

  private static final int ADULT = 18;

  /** From here on an account is registered without a guardian: NĐ 69/2024/NĐ-CP Đ7. */
  private static final int OWN_ACCOUNT = 14;

  /** Below, there is level 1 only: NĐ 69/2024/NĐ-CP Đ7. */
  private static final int SMALL = 6;

  /** Days before the end from which the app itself asks for a new card: C06, 8/2022, 2.3. */
  private static final long A_MONTH = 30;

  public Known {
    answers = Map.copyOf(answers);
    done = List.copyOf(done);
    troubles = List.copyOf(troubles);
    wishes = Map.copyOf(wishes);
    told = Set.copyOf(told);
  }

  /** Of somebody of whom nothing was known beforehand. */
  public Known(
      VisitCode code,
      LocalDateTime since,
      Language language,
      Keeping keeping,
      Optional<Citizen> citizen,
      Map<String, String> answers,
      List<String> done,
      List<String> troubles,
      Map<String, String> wishes,
      Optional<PhoneNumber> phone) {
    this(code, since, language, keeping, citizen, answers, done, troubles, wishes, phone, Set.of());
  }

  /** Of somebody who typed no telephone number and looked for no purpose. */
  public Known(
      VisitCode code,
      LocalDateTime since,
      Language language,
      Keeping keeping,
      Optional<Citizen> citizen,
      Map<String, String> answers,
      List<String> done,
      List<String> troubles) {
    this(
        code,
        since,
        language,
        keeping,
        citizen,
        answers,
        done,
        troubles,
        Map.of(),
        Optional.empty());
  }

  static Known atStart(VisitCode code, LocalDateTime since, Language language) {
    return new Known(
        code, since, language, Keeping.NOTHING, Optional.empty(), Map.of(), List.of(), List.of());
  }

  /** The day of the visit, by which ages, validity and what may be shown are reckoned. */
  public LocalDate today() {
    return since.toLocalDate();
  }

  /** The same, told in another language. */
  public Known in(Language other) {
    return new Known(
        code, since, other, keeping, citizen, answers, done, troubles, wishes, phone, told);
  }

  /** The choice about the record; without one, nothing of the card is known any longer. */
  Known keeping(Keeping choice) {
    var whom = choice == Keeping.NOTHING ? Optional.<Citizen>empty() : citizen;
    var facts = choice == Keeping.NOTHING ? Set.<Fact>of() : told;
    return new Known(
        code,
        since,
        language,
        choice,
        whom,
        answers,
        done,
        troubles,
        wishes,
        Optional.empty(),
        facts);
  }

  Known withoutCitizen() {
    return new Known(
        code,
        since,
        language,
        keeping,
        Optional.empty(),
        answers,
        done,
        troubles,
        wishes,
        Optional.empty());
  }

  Known with(Citizen confirmed) {
    return new Known(
        code,
        since,
        language,
        keeping,
        Optional.of(confirmed),
        answers,
        done,
        troubles,
        wishes,
        Optional.empty());
  }

  /** With the name that he typed beside his number, or without one. */
  Known named(Optional<PersonName> name) {
    return citizen
        .map(c -> with(new Citizen(c.id(), name, c.born(), c.sex(), c.residence(), c.issued())))
        .orElse(this);
  }

  /** With what was known beforehand and he agrees with. */
  Known told(Fact fact) {
    return new Known(
        code,
        since,
        language,
        keeping,
        citizen,
        answers,
        done,
        troubles,
        wishes,
        phone,
        Set.of(fact));
  }

  Known answering(String question, String choice) {
    var all = new HashMap<>(answers);
    all.put(question, choice);
    return new Known(
        code, since, language, keeping, citizen, all, done, troubles, wishes, phone, told);
  }

  /**
   * Says to which group of the campaign's plan (nhóm) he belongs.
   *
   * @param group its id
   */
  public Known belongingTo(String group) {
    return answering(GROUP, group);
  }

  /** Id of the group of the campaign's plan to which he belongs, if he said so. */
  public Optional<String> group() {
    return Optional.ofNullable(answers.get(GROUP));
  }

  /** With these answers and no others. */
  Known answering(Map<String, String> all) {
    return new Known(
        code, since, language, keeping, citizen, all, done, troubles, wishes, phone, told);
  }

  /** With what he wants to do instead of what he wanted before. */
  Known wishing(Map<String, String> these) {
    return new Known(
        code, since, language, keeping, citizen, answers, done, troubles, these, phone, told);
  }

  /** At the start of a pathway, with what lies behind already. */
  Known having(List<String> steps) {
    return new Known(
        code, since, language, keeping, citizen, answers, steps, troubles, wishes, phone, told);
  }

  Known having(String step) {
    return new Known(
        code,
        since,
        language,
        keeping,
        citizen,
        answers,
        plus(done, step),
        troubles,
        wishes,
        phone,
        told);
  }

  Known without(String step) {
    var fewer = done.stream().filter(s -> !s.equals(step)).toList();
    return new Known(
        code, since, language, keeping, citizen, answers, fewer, troubles, wishes, phone, told);
  }

  Known troubledBy(String remedy) {
    return new Known(
        code,
        since,
        language,
        keeping,
        citizen,
        answers,
        done,
        plus(troubles, remedy),
        wishes,
        phone,
        told);
  }

  /** Asks to be reminded. */
  Known remindedAt(Optional<PhoneNumber> number) {
    return new Known(
        code,
        since,
        language,
        Keeping.FOLLOW_UP,
        citizen,
        answers,
        done,
        troubles,
        wishes,
        number,
        told);
  }

  /** Does not ask to be reminded, or no longer. */
  Known notReminded() {
    return keeping == Keeping.FOLLOW_UP ? keeping(Keeping.VISIT) : this;
  }

  private static List<String> plus(List<String> list, String one) {
    return list.contains(one) ? list : Stream.concat(list.stream(), Stream.of(one)).toList();
  }

  /**
   * What need not be asked. The card tells nothing as long as its end is only estimated to have
   * come or to be near: then the citizen looks at the date printed on it.
   */
  public Set<Fact> facts() {
    return Stream.concat(ofCard().stream(), told.stream()).collect(Collectors.toSet());
  }

  private Set<Fact> ofCard() {
    var born = citizen.flatMap(Citizen::born).flatMap(BirthDate::day);
    if (born.isEmpty()) {
      return Set.of();
    }
    int age = BirthDate.of(born.get()).ageOn(today());
    if (age < OWN_ACCOUNT) {
      return Set.of(age < SMALL ? Fact.UNDER_SIX : Fact.SIX_TO_THIRTEEN);
    }
    return citizen.filter(this::cardHolds).isPresent() ? Set.of(Fact.CARD_HOLDS) : Set.of();
  }

  /** Whether the card is that of a child: then its guardian stands here. */
  public boolean forChild() {
    return facts().stream().anyMatch(f -> f == Fact.UNDER_SIX || f == Fact.SIX_TO_THIRTEEN);
  }

  private boolean cardHolds(Citizen c) {
    return switch (CardValidity.of(c, today())) {
      case CardValidity.Unlimited _ -> true;
      case CardValidity.Valid valid -> valid.daysLeft() >= A_MONTH;
      case CardValidity.Expired _, CardValidity.Unknown _ -> false;
    };
  }

  /**
   * How to speak to this citizen: ông or bà by the card from 18, bạn from 14, ông/bà while unknown
   * and to the guardian of a child.
   */
  public Wording wording() {
    return new Wording(language, citizen.map(this::address).orElse("ông/bà"));
  }

  private String address(Citizen c) {
    int age = c.born().map(b -> b.ageOn(today())).orElse(ADULT);
    if (age < OWN_ACCOUNT) {
      return "ông/bà"; // the guardian holds the child's card
    }
    if (age < ADULT) {
      return "bạn";
    }
    return c.sex() == Sex.MALE ? "ông" : c.sex() == Sex.FEMALE ? "bà" : "ông/bà";
  }
}
