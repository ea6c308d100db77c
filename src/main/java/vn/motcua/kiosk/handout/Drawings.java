package vn.motcua.kiosk.handout;

import java.util.function.Supplier;

/**
 * The drawings of one paper, which is laid out several times until it fits.
 *
 * @param guide the QR code of the official guide
 * @param visit the QR code that brings the citizen back
 * @param pictures of the next steps; only drawn where there is room for them
 */
record Drawings(Drawing guide, Drawing visit, Supplier<Drawing> pictures) {}
