@NullMarked
package vn.motcua.kiosk.ui;

import org.jspecify.annotations.NullMarked;
