package vn.motcua.kiosk.app.watch;

import java.util.ArrayList;
import java.util.List;

/**
 * What follows when parts of the kiosk do not answer: first such a part goes on with a new thread,
 * then the process is begun anew, and while somebody is here only if no page would move otherwise.
 * Pure: whoever runs it asks the parts, round after round, and does what comes out. Rounds and not
 * seconds, because a laptop may have slept in between.
 *
 * @param rounds since the process began
 */
record Vigil(List<Post> posts, int rounds) {

  /**
   * Rounds after which a new process may help a part that is not vital, half an hour: what a fresh
   * start did not mend, another one would not.
   */
  static final int SETTLED = 360;

  /**
   * Something that is watched.
   *
   * @param vital whether no page moves without it
   * @param patience rounds without an answer that are nothing yet
   * @param silent rounds without an answer so far
   */
  record Post(String part, boolean vital, int patience, int silent) {

    Post(String part, boolean vital, int patience) {
      this(part, vital, patience, 0);
    }

    private Post after(Sign sign) {
      return new Post(part, vital, patience, sign.answered() ? 0 : silent + 1);
    }

    private boolean isStuck() {
      return silent > patience;
    }
  }

  /**
   * What was seen of a part in this round.
   *
   * @param renewable whether another thread can take the place of the one that is stuck
   */
  record Sign(boolean answered, boolean renewable) {}

  /** What is to be done. */
  sealed interface Deed {
    /** Tell the service manager that pages move. */
    record Alive() implements Deed {}

    /** Let the part go on with another thread. */
    record Renew(String part) implements Deed {}

    /** Begin the process anew as soon as nobody is here. */
    record EndOnceFree(List<String> parts) implements Deed {}

    /** Write down what can be, and begin the process anew. */
    record EndNow(List<String> parts) implements Deed {}
  }

  record Turn(Vigil next, List<Deed> deeds) {}

  Vigil {
    posts = List.copyOf(posts);
  }

  static Vigil over(List<Post> posts) {
    return new Vigil(posts, 0);
  }

  /**
   * @param signs of the parts, in the order of the posts
   */
  Turn round(List<Sign> signs) {
    var after = new ArrayList<Post>();
    var vital = new ArrayList<String>();
    var renewed = new ArrayList<Deed>();
    var helpless = new ArrayList<String>();
    for (int i = 0; i < posts.size(); i++) {
      var post = posts.get(i).after(signs.get(i));
      if (!post.isStuck()) {
        after.add(post);
      } else if (!post.vital() && signs.get(i).renewable()) {
        renewed.add(new Deed.Renew(post.part()));
        after.add(new Post(post.part(), post.vital(), post.patience()));
      } else {
        (post.vital() ? vital : helpless).add(post.part());
        after.add(post);
      }
    }
    return new Turn(new Vigil(after, rounds + 1), deeds(vital, renewed, helpless));
  }

  private List<Deed> deeds(List<String> vital, List<Deed> renewed, List<String> helpless) {
    if (!vital.isEmpty()) {
      return List.of(new Deed.EndNow(vital));
    }
    var deeds = new ArrayList<Deed>(List.of(new Deed.Alive()));
    deeds.addAll(renewed);
    if (!helpless.isEmpty() && rounds >= SETTLED) {
      deeds.add(new Deed.EndOnceFree(helpless));
    }
    return deeds;
  }
}
