/** What a machine says of its own health, for {@code kiosk doctor}, the desk and each morning. */
@NullMarked
package vn.motcua.kiosk.app.check;

import org.jspecify.annotations.NullMarked;
