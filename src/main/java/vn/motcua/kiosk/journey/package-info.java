@NullMarked
package vn.motcua.kiosk.journey;

import org.jspecify.annotations.NullMarked;
