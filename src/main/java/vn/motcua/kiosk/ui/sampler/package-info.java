@NullMarked
package vn.motcua.kiosk.ui.sampler;

import org.jspecify.annotations.NullMarked;
