/** The province's side: tables, accounts and reports in a PostgreSQL that it already runs. */
@NullMarked
package vn.motcua.kiosk.province;

import org.jspecify.annotations.NullMarked;
