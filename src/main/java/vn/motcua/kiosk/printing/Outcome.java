package vn.motcua.kiosk.printing;

/** What became of a wish of the clerk about a job. */
public enum Outcome {
  /** It is done. */
  DONE,

  /** It is being handed over at this moment: wait, then look again. */
  UNDER_WAY,

  /** Its page is not kept any more; a new one has to be made. */
  GONE,

  /**
   * The first printer cannot be made to give it back, so it might come out at both. Nothing was
   * changed; ask again for both, knowingly.
   */
  MAY_COME_TWICE
}
