@NullMarked
package vn.motcua.kiosk.handout;

import org.jspecify.annotations.NullMarked;
