package vn.motcua.kiosk.materials;

/**
 * A finished file.
 *
 * @param name such as {@code poster-steps-a3.pdf}
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record Material(String name, byte[] bytes) {}
