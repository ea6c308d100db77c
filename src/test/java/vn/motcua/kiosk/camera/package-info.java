@NullMarked
package vn.motcua.kiosk.camera;

import org.jspecify.annotations.NullMarked;
