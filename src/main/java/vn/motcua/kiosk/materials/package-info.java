/**
 * Posters, leaflets, slides and words for the loudspeaker, from the same guidance as the screen.
 */
@NullMarked
package vn.motcua.kiosk.materials;

import org.jspecify.annotations.NullMarked;
