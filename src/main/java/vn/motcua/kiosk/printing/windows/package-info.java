/** What the Windows spooler knows of printers and jobs. */
@NullMarked
package vn.motcua.kiosk.printing.windows;

import org.jspecify.annotations.NullMarked;
