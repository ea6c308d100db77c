@NullMarked
package vn.motcua.kiosk.fleet;

import org.jspecify.annotations.NullMarked;
