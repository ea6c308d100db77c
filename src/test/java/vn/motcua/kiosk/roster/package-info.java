@NullMarked
package vn.motcua.kiosk.roster;

import org.jspecify.annotations.NullMarked;
