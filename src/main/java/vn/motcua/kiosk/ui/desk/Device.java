package vn.motcua.kiosk.ui.desk;

import java.util.Optional;

/**
 * Something that the counter needs, and what is wrong with it.
 *
 * @param kind such as {@code camera}: its words are {@code desk.device.camera}
 * @param icon name of an icon
 * @param trouble a code and what to do about it, in Vietnamese; empty if nothing is known
 */
public record Device(String kind, String icon, Optional<String> trouble) {}
