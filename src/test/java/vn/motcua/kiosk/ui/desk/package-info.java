@NullMarked
package vn.motcua.kiosk.ui.desk;

import org.jspecify.annotations.NullMarked;
