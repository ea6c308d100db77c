package vn.motcua.kiosk.app.walk;

import java.util.Map;
import java.util.function.Predicate;
import vn.motcua.kiosk.app.kiosk.Kiosk;
import vn.motcua.kiosk.journey.Stage;

/**
 * Who walks a visit: touches, looks, keeps pictures, and knows what to answer.
 *
 * @param answers question id → choice id, and what else a walkthrough can be told
 */
public record Walker(
    Kiosk kiosk, Hand hand, Onlooker onlooker, Album album, Map<String, String> answers) {

  Stage stage() {
    return onlooker.stage();
  }

  void touch(String id) {
    hand.touch(id);
  }

  void picture(String name) {
    album.take(name);
  }

  void await(String what, Predicate<Stage> wanted) {
    onlooker.await(what, wanted);
  }

  /** Waits for a kind of page. */
  void await(Class<? extends Stage> kind) {
    onlooker.await(kind.getSimpleName(), kind::isInstance);
  }

  /** Waits until another page than this one is there. */
  void awaitPageAfter(Stage at) {
    onlooker.await("the page after " + at.page(), s -> !s.page().equals(at.page()));
  }

  /** What it was told to answer. */
  String answer(String question, String otherwise) {
    return answers.getOrDefault(question, otherwise);
  }

  boolean isTold(String question) {
    return answers.containsKey(question);
  }
}
