@NullMarked
package vn.motcua.kiosk.scan;

import org.jspecify.annotations.NullMarked;
