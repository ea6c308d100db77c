/** The kiosk in its window, from the first picture to the end of the day. */
@NullMarked
package vn.motcua.kiosk.app.window;

import org.jspecify.annotations.NullMarked;
