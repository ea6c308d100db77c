package vn.motcua.kiosk.guide;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One step (bước) of a pathway, as it stands on one page.
 *
 * @param label one or two words for the stepper
 * @param actions one to four, numbered as in the picture
 * @param note what must not go wrong here
 * @param paper the same step on the handout: one to four tasks of a line each
 * @param message id of the text message that must have come before this step
 * @param remedies ids of what may go wrong here, most frequent first
 * @param when answers with which it is part of a pathway: question id → choice ids; empty if always
 * @param layout what its page looks like
 * @param milestone what it brings about that reports count, if anything
 */
public record Step(
    String id,
    Text label,
    Text title,
    List<Action> actions,
    Optional<Note> note,
    PhonePicture picture,
    List<Text> paper,
    Optional<String> message,
    List<String> remedies,
    Map<String, Set<String>> when,
    Layout layout,
    Optional<Milestone> milestone,
    Provenance provenance) {

  /** What the page of a step looks like. */
  public enum Layout {
    /** A drawing with numbers, and the actions beside it. */
    ACTIONS,
    /** What to bring, where and when: to be done at the police's office, not here. */
    OFFICE
  }

  /** What reports count (kết quả). */
  public enum Milestone {
    /** With it the citizen has applied for an account (đăng ký). */
    REGISTERED,
    /** With it the account is active (kích hoạt). */
    ACTIVATED,
    /** It sends him to the police for level 2 (hẹn mức 2). */
    REFERRED
  }

  /** One thing to do, and a line of help under it. */
  public record Action(Text title, Optional<Text> help) {}

  /** A note in a box. */
  public record Note(Kind kind, Text text) {
    public enum Kind {
      INFO,
      ATTENTION,
      DANGER
    }
  }

  public Step {
    actions = List.copyOf(actions);
    paper = List.copyOf(paper);
    remedies = List.copyOf(remedies);
    when = Map.copyOf(when);
  }

  /** Whether it is for somebody with these answers (question id → choice id). */
  boolean fits(Map<String, String> answers) {
    return Conditions.meet(when, answers);
  }

  /** Whether it may be for somebody who gave one of these answers (question id → choice ids). */
  boolean mayFit(Map<String, Set<String>> possible) {
    return when.entrySet().stream()
        .allMatch(
            e ->
                !possible.containsKey(e.getKey())
                    || !Collections.disjoint(possible.get(e.getKey()), e.getValue()));
  }

  Step keeping(Set<String> shownRemedies, Set<String> shownMessages) {
    return new Step(
        id,
        label,
        title,
        actions,
        note,
        picture,
        paper,
        message.filter(shownMessages::contains),
        remedies.stream().filter(shownRemedies::contains).toList(),
        when,
        layout,
        milestone,
        provenance);
  }
}
