/** Receipt printers: a page as dots, in the language that such printers share. */
@NullMarked
package vn.motcua.kiosk.printing.thermal;

import org.jspecify.annotations.NullMarked;
