package vn.motcua.kiosk.camera;

/** What of a camera's lens and sensor can be set, where camera and driver let us. */
public enum CameraControl {
  FOCUS("lấy nét"),
  EXPOSURE("phơi sáng"),
  ZOOM("phóng hình");

  private final String vietnamese;

  CameraControl(String vietnamese) {
    this.vietnamese = vietnamese;
  }

  /** For the clerk, in the middle of a sentence. */
  public String vietnamese() {
    return vietnamese;
  }
}
