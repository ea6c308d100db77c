/** The clerk's desk (bàn cán bộ): a PIN, the day, looking for a visit, who waits for what. */
@NullMarked
package vn.motcua.kiosk.ui.desk;

import org.jspecify.annotations.NullMarked;
