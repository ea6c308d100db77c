/** Whether the kiosk still answers, what the time of day brings, and how a stuck process ends. */
@NullMarked
package vn.motcua.kiosk.app.watch;

import org.jspecify.annotations.NullMarked;
