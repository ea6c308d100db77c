@NullMarked
package vn.motcua.kiosk.guide;

import org.jspecify.annotations.NullMarked;
