/** Clerks (cán bộ), their PINs and what a wrong one costs. */
@NullMarked
package vn.motcua.kiosk.staff;

import org.jspecify.annotations.NullMarked;
