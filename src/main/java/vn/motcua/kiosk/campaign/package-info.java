/** Campaigns (đợt cao điểm): how far they are from their targets, and the reports about them. */
@NullMarked
package vn.motcua.kiosk.campaign;

import org.jspecify.annotations.NullMarked;
