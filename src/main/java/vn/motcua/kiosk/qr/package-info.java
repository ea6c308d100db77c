@NullMarked
package vn.motcua.kiosk.qr;

import org.jspecify.annotations.NullMarked;
