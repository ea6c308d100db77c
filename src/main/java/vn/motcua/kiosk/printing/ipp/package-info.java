/** Printers that speak IPP: the queues of CUPS, and printers in the network. */
@NullMarked
package vn.motcua.kiosk.printing.ipp;

import org.jspecify.annotations.NullMarked;
