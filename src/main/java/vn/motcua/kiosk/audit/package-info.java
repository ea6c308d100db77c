/** What was done with the record and who did it (nhật ký): chained, so that tampering shows. */
@NullMarked
package vn.motcua.kiosk.audit;

import org.jspecify.annotations.NullMarked;
