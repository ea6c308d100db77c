/** The commands, one class each, and what they print. */
@NullMarked
package vn.motcua.kiosk.app.command;

import org.jspecify.annotations.NullMarked;
