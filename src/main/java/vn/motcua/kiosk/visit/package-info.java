/** The record of visits: sealed, counted, and forgotten in time. */
@NullMarked
package vn.motcua.kiosk.visit;

import org.jspecify.annotations.NullMarked;
