@NullMarked
package vn.motcua.kiosk.printing;

import org.jspecify.annotations.NullMarked;
