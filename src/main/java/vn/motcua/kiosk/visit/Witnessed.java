package vn.motcua.kiosk.visit;

/** Uses of a right, each told to a witness, also one that failed. */
final class Witnessed {

  private final Rights.Witness witness;

  interface Use<T> {
    T make() throws StoreProblem;
  }

  /** The same without an answer. */
  interface Change {
    void make() throws StoreProblem;
  }

  Witnessed(Rights.Witness witness) {
    this.witness = witness;
  }

  <T> T use(Right right, Visit visit, Use<T> use) throws StoreProblem {
    boolean done = false;
    try {
      var result = use.make();
      done = true;
      return result;
    } finally {
      witness.saw(right, visit.code(), done);
    }
  }

  void change(Right right, Visit visit, Change change) throws StoreProblem {
    var _ =
        use(
            right,
            visit,
            () -> {
              change.make();
              return visit;
            });
  }
}
