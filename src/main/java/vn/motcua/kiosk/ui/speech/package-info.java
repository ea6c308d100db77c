@NullMarked
package vn.motcua.kiosk.ui.speech;

import org.jspecify.annotations.NullMarked;
