/** The counter: runs the effects that a journey asks for, with camera, record and press. */
@NullMarked
package vn.motcua.kiosk.app.counter;

import org.jspecify.annotations.NullMarked;
