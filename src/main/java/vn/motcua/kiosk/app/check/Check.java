package vn.motcua.kiosk.app.check;

import java.util.function.Supplier;
import vn.motcua.kiosk.ui.desk.Finding;

/**
 * One thing to be looked at in the morning.
 *
 * @param what the device or resource, in Vietnamese
 * @param look may take long: a camera is opened, a printer asked
 */
public record Check(String what, Supplier<Finding> look) {}
