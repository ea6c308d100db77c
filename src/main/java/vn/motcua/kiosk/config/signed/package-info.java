/** Guidance that a province signs: proving whose it is, keeping it, taking a newer one. */
@NullMarked
package vn.motcua.kiosk.config.signed;

import org.jspecify.annotations.NullMarked;
