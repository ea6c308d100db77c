package vn.motcua.kiosk.ui.desk;

/** Hears how long work goes on, on the FX thread. After one of the last three comes nothing. */
public interface Headway {

  /** Part of the work that is done while nobody knows how much there is. */
  double UNKNOWN = -1;

  /**
   * @param words what is being done
   * @param part of it that is done, 0 to 1, or {@link #UNKNOWN}
   */
  void at(String words, double part);

  /**
   * @param words what became of it
   */
  void done(String words);

  /** It was stopped; nothing of it is left. */
  void stopped();

  /**
   * @param words a code and what to do
   */
  void failed(String words);
}
