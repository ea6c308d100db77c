/**
 * Walks through the real screens by itself: for pictures, for the demo, for whoever has no display.
 */
@NullMarked
package vn.motcua.kiosk.app.walk;

import org.jspecify.annotations.NullMarked;
