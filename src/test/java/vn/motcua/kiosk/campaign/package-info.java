@NullMarked
package vn.motcua.kiosk.campaign;

import org.jspecify.annotations.NullMarked;
