package vn.motcua.kiosk.ui.citizen;

import java.util.function.BiConsumer;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import vn.motcua.kiosk.config.KioskConfig;
import vn.motcua.kiosk.journey.Event;
import vn.motcua.kiosk.ui.Texts;
import vn.motcua.kiosk.ui.Words;
import vn.motcua.kiosk.ui.control.PreviewFeed;

/**
 * What pages are made of; each takes only what it needs.
 *
 * @param words already spoken to the citizen of the page
 * @param readsLargest whether the citizen has chosen the largest letters
 * @param toast shows an icon and a sentence for a while
 */
record Parts(
    KioskConfig config,
    Texts texts,
    Words words,
    Consumer<Event> events,
    BiConsumer<String, String> toast,
    PreviewFeed preview,
    PaperSource paper,
    SlideSource slides,
    BooleanSupplier readsLargest) {}
