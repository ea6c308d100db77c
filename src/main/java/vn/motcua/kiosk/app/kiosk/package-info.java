/** The kiosk and the set-up of a new one, put together by their constructors. */
@NullMarked
package vn.motcua.kiosk.app.kiosk;

import org.jspecify.annotations.NullMarked;
