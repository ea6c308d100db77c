/**
 * What the program needs of the machine it stands on: folders, display, monitors, printers, logs.
 */
@NullMarked
package vn.motcua.kiosk.app.machine;

import org.jspecify.annotations.NullMarked;
