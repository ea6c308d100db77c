@NullMarked
package vn.motcua.kiosk.province;

import org.jspecify.annotations.NullMarked;
