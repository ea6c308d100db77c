/** The clerks' desk: fetches and does, on a thread of its own, what its pages ask for. */
@NullMarked
package vn.motcua.kiosk.app.desk;

import org.jspecify.annotations.NullMarked;
