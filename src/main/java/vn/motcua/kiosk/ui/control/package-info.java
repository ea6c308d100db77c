@NullMarked
package vn.motcua.kiosk.ui.control;

import org.jspecify.annotations.NullMarked;
