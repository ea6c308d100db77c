/** The police's list of approved accounts, read row by row out of whatever file it comes in. */
@NullMarked
package vn.motcua.kiosk.roster;

import org.jspecify.annotations.NullMarked;
