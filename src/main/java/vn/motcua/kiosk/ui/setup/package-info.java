/** The set-up of a new machine (thiết lập lần đầu): five pages in the look of the clerks' desk. */
@NullMarked
package vn.motcua.kiosk.ui.setup;

import org.jspecify.annotations.NullMarked;
