/** The door: where the program begins. Its parts lean on each other as {@code HouseTest} says. */
@NullMarked
package vn.motcua.kiosk.app;

import org.jspecify.annotations.NullMarked;
