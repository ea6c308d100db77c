@NullMarked
package vn.motcua.kiosk.card;

import org.jspecify.annotations.NullMarked;
