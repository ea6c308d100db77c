package vn.motcua.kiosk.camera;

/**
 * Hears of the camera. Called on the camera's thread, never after {@link Camera#stop} has returned;
 * it must hand on and not wait, least of all for a thread that stops the camera.
 */
public interface CameraListener {

  /**
   * Pictures come, for the first time or again after a fault. They may be too small for most cards
   * ({@link WorkingCamera#isTooSmall}); the camera goes on.
   */
  void works(WorkingCamera camera);

  /** Pictures do not come. Told once for one trouble; attempts go on by themselves. */
  void failed(CameraFault fault);
}
