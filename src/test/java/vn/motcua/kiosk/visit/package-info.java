@NullMarked
package vn.motcua.kiosk.visit;

import org.jspecify.annotations.NullMarked;
