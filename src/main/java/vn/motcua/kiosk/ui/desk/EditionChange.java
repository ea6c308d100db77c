package vn.motcua.kiosk.ui.desk;

import java.util.List;
import java.util.stream.Stream;
import vn.motcua.kiosk.config.signed.GuidanceUpdate.Offer;
import vn.motcua.kiosk.guide.Change;
import vn.motcua.kiosk.ui.Words;

/**
 * What another edition says otherwise, for people.
 *
 * @param what was done: added, changed, left out
 * @param kind of guidance
 * @param title as it is read, without marks
 */
record EditionChange(String what, String kind, String title) {

  static List<EditionChange> of(Offer offer, Words words) {
    var contacts =
        new EditionChange(
            words.of("desk.editions.changed"),
            words.of("desk.editions.contacts"),
            words.of("desk.editions.contacts.which"));
    return Stream.concat(
            Stream.of(contacts).filter(_ -> offer.contactsChanged()),
            offer.changes().stream().map(change -> of(change, words)))
        .toList();
  }

  private static EditionChange of(Change change, Words words) {
    return new EditionChange(
        words.of(
            switch (change.sort()) {
              case ADDED -> "desk.editions.added";
              case REMOVED -> "desk.editions.removed";
              case CHANGED -> "desk.editions.changed";
            }),
        words.of(GuidanceTables.kind(change.item().kind())),
        words.plain(change.item().title()));
  }
}
