@NullMarked
package vn.motcua.kiosk.ui.citizen;

import org.jspecify.annotations.NullMarked;
