package vn.motcua.kiosk.guide;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The whole guidance as a province edits it. Its references have been checked when it was read:
 * every id named here exists.
 *
 * @param questions in the order in which they are asked
 * @param pathways in the order in which they are tried; the last one fits everybody
 * @param scamRules at least one
 * @param levels level of an account → answers with which the questions lead to it
 */
public record Guide(
    List<Question> questions,
    List<Pathway> pathways,
    Map<String, Step> steps,
    Map<String, Remedy> remedies,
    Map<String, Message> messages,
    List<ScamRule> scamRules,
    List<Utility> utilities,
    Map<Integer, Map<String, String>> levels) {

  public Guide {
    questions = List.copyOf(questions);
    pathways = List.copyOf(pathways);
    steps = inOrder(steps);
    remedies = inOrder(remedies);
    messages = inOrder(messages);
    scamRules = List.copyOf(scamRules);
    utilities = List.copyOf(utilities);
    levels = Map.copyOf(levels);
  }

  /**
   * What of it may be shown on the day: items out of their dates are left out, also where others
   * name them.
   */
  public Guide on(LocalDate day) {
    var shownSteps = held(steps, Step::provenance, day);
    var shownRemedies = held(remedies, Remedy::provenance, day);
    var shownMessages = held(messages, Message::provenance, day);
    return new Guide(
        questions.stream().filter(q -> q.provenance().holdsOn(day)).toList(),
        pathways.stream()
            .filter(p -> p.provenance().holdsOn(day))
            .map(p -> p.keeping(shownSteps.keySet()))
            .toList(),
        mapValues(shownSteps, s -> s.keeping(shownRemedies.keySet(), shownMessages.keySet())),
        shownRemedies,
        shownMessages,
        scamRules,
        utilities.stream().filter(u -> u.provenance().holdsOn(day)).toList(),
        levels);
  }

  private static <T> Map<String, T> held(
      Map<String, T> items, Function<T, Provenance> provenance, LocalDate day) {
    var held = new LinkedHashMap<>(items);
    held.values().removeIf(item -> !provenance.apply(item).holdsOn(day));
    return held;
  }

  private static <T> Map<String, T> mapValues(Map<String, T> items, UnaryOperator<T> change) {
    var changed = new LinkedHashMap<>(items);
    changed.replaceAll((_, item) -> change.apply(item));
    return changed;
  }

  /** As they stand in their file: that is the order in which people review them. */
  private static <T> Map<String, T> inOrder(Map<String, T> items) {
    return Collections.unmodifiableMap(new LinkedHashMap<>(items));
  }

  /** Every piece of guidance, kind by kind in the order of its file. */
  public List<Item> items() {
    return Stream.of(
            questions.stream()
                .map(q -> new Item(Item.Kind.QUESTION, q.id(), q.title(), q.provenance())),
            pathways.stream()
                .map(p -> new Item(Item.Kind.PATHWAY, p.id(), p.title(), p.provenance())),
            steps.values().stream()
                .map(s -> new Item(Item.Kind.STEP, s.id(), s.title(), s.provenance())),
            remedies.values().stream()
                .map(r -> new Item(Item.Kind.REMEDY, r.id(), r.symptom(), r.provenance())),
            messages.values().stream()
                .map(m -> new Item(Item.Kind.MESSAGE, m.id(), m.from(), m.provenance())),
            utilities.stream()
                .map(u -> new Item(Item.Kind.UTILITY, u.id(), u.title(), u.provenance())))
        .flatMap(items -> items)
        .toList();
  }

  /**
   * Which questions a citizen is asked.
   *
   * @param given his answers so far, question id → choice id
   */
  public Interview interview(Map<String, String> given, Set<Fact> facts) {
    return interview(given, facts, Map.of());
  }

  /**
   * The same for somebody who said what he wants to do.
   *
   * @param wishes answers that follow from it, question id → choice id
   */
  public Interview interview(
      Map<String, String> given, Set<Fact> facts, Map<String, String> wishes) {
    return Interview.of(questions, given, facts, wishes);
  }

  /** The first pathway that the answers lead to and that has a step for them; with those steps. */
  public Optional<Pathway> pathwayFor(Map<String, String> answers) {
    var fitting =
        steps.values().stream()
            .filter(s -> s.fits(answers))
            .map(Step::id)
            .collect(Collectors.toSet());
    return pathways.stream()
        .filter(p -> p.fits(answers))
        .map(p -> p.keeping(fitting))
        .filter(p -> p.doneBefore() < p.steps().size())
        .findFirst();
  }

  /**
   * Where somebody goes on who took a pathway at an earlier visit; empty where it is not shown any
   * more.
   *
   * @param pathway id
   * @param done ids of the steps that he did
   */
  public Optional<Resumption> resume(String pathway, List<String> done) {
    return Resumption.of(this, pathway, done);
  }

  /** The steps of a pathway in order. */
  public List<Step> stepsOf(Pathway pathway) {
    return pathway.steps().stream().map(this::step).toList();
  }

  /** The remedies of a step, most frequent first. */
  public List<Remedy> remediesOf(Step step) {
    return step.remedies().stream().map(id -> find(remedies, id)).toList();
  }

  public Step step(String id) {
    return find(steps, id);
  }

  /** The message that the citizen must have received before the step. */
  public Optional<Message> messageOf(Step step) {
    return step.message().map(id -> find(messages, id));
  }

  /** The first message that a pathway waits for. */
  public Optional<Message> messageOf(Pathway pathway) {
    return stepsOf(pathway).stream().flatMap(s -> messageOf(s).stream()).findFirst();
  }

  private static <T> T find(Map<String, T> items, String id) {
    var item = items.get(id);
    if (item == null) {
      throw new IllegalArgumentException("the guide has no " + id);
    }
    return item;
  }
}
