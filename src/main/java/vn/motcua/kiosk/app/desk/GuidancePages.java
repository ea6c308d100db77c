package vn.motcua.kiosk.app.desk;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.motcua.kiosk.guide.Guide;
import vn.motcua.kiosk.guide.Item;
import vn.motcua.kiosk.guide.Pathway;
import vn.motcua.kiosk.guide.Step;
import vn.motcua.kiosk.journey.Known;
import vn.motcua.kiosk.journey.PrintState;
import vn.motcua.kiosk.journey.Stage;

/**
 * Where somebody meets a piece of guidance: its page, and the sheet of its pathway.
 *
 * @param nobody to whom nothing is addressed in particular
 */
record GuidancePages(Guide guide, Known nobody) {

  /** A pathway's step, with the steps before and after it. */
  private record Place(Pathway pathway, List<Step> steps, int index) {}

  /** Empty for what no pathway leads to. */
  Optional<Stage> page(Item item) {
    return switch (item.kind()) {
      case QUESTION ->
          guide.questions().stream()
              .filter(q -> q.id().equals(item.id()))
              .findFirst()
              .map(q -> new Stage.Asking(nobody, q, 1, guide.questions().size(), Optional.empty()));
      case PATHWAY, UTILITY -> Optional.of(sheet(item));
      case STEP ->
          place(item).map(p -> new Stage.Guiding(nobody, p.pathway(), p.steps(), p.index()));
      case REMEDY -> place(item).map(p -> stuck(p, item.id()));
      case MESSAGE -> place(item).map(p -> comparing(p, item.id()));
    };
  }

  /** The page before the paper, which knows all of the sheet. */
  Stage.Summary sheet(Item item) {
    var pathway =
        guide.pathways().stream()
            .filter(p -> item.kind() == Item.Kind.PATHWAY && p.id().equals(item.id()))
            .findFirst()
            .or(() -> place(item).map(Place::pathway))
            .orElseGet(() -> guide.pathways().getFirst());
    return new Stage.Summary(
        nobody, pathway, guide.stepsOf(pathway), new PrintState.NotAsked(), false);
  }

  private Optional<Place> place(Item item) {
    return switch (item.kind()) {
      case STEP -> first(step -> step.id().equals(item.id()));
      case REMEDY -> first(step -> step.remedies().contains(item.id()));
      case MESSAGE -> first(step -> step.message().equals(Optional.of(item.id())));
      case QUESTION, PATHWAY, UTILITY -> Optional.empty();
    };
  }

  private Optional<Place> first(Predicate<Step> wanted) {
    return guide.pathways().stream()
        .flatMap(pathway -> places(pathway, guide.stepsOf(pathway), wanted))
        .findFirst();
  }

  private static Stream<Place> places(Pathway pathway, List<Step> steps, Predicate<Step> wanted) {
    return IntStream.range(0, steps.size())
        .filter(i -> wanted.test(steps.get(i)))
        .mapToObj(i -> new Place(pathway, steps, i));
  }

  private Stage stuck(Place at, String id) {
    var remedies =
        at.steps().get(at.index()).remedies().stream()
            .map(guide.remedies()::get)
            .filter(Objects::nonNull)
            .toList();
    return new Stage.Stuck(
        nobody,
        at.pathway(),
        at.steps(),
        at.index(),
        remedies,
        remedies.stream().filter(r -> r.id().equals(id)).findFirst());
  }

  private Stage comparing(Place at, String id) {
    return new Stage.Comparing(
        nobody,
        at.pathway(),
        at.steps(),
        at.index(),
        Objects.requireNonNull(guide.messages().get(id)),
        false);
  }
}
