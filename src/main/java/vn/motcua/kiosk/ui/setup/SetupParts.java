package vn.motcua.kiosk.ui.setup;

import vn.motcua.kiosk.ui.Words;

/** What the pages are made of. */
record SetupParts(Words words, SetupWork work, SetupDraft draft, Surroundings around) {}
