/**
 * Training for those who stand at the counter (tập huấn): practice cards, and what was done with
 * them. Pure.
 */
@NullMarked
package vn.motcua.kiosk.training;

import org.jspecify.annotations.NullMarked;
