package vn.motcua.kiosk.app.desk;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import vn.motcua.kiosk.audit.AuditEvent;
import vn.motcua.kiosk.config.signed.Editions;
import vn.motcua.kiosk.config.signed.GuidanceInUse;
import vn.motcua.kiosk.config.signed.GuidanceProblem;
import vn.motcua.kiosk.config.signed.GuidanceUpdate;
import vn.motcua.kiosk.config.signed.GuidanceUpdate.Offer;
import vn.motcua.kiosk.config.signed.Manifest;
import vn.motcua.kiosk.staff.Clerk;
import vn.motcua.kiosk.staff.Role;
import vn.motcua.kiosk.staff.StaffFault;
import vn.motcua.kiosk.ui.desk.DeskEditions;
import vn.motcua.kiosk.ui.desk.Headway;

/** The province's editions of the guidance, at the desk. Only a lead changes which is used. */
public final class EditionsRoom implements DeskEditions {

  private static final String NAME = "guidance edition";
  private static final String PROVING = "Đang xem chữ ký và nội dung…";

  private final DeskThread thread;
  private final LongWork longWork;
  private final Path config;
  private final Editions editions;

  /** Whether another is used from the next start on than now. */
  private volatile boolean waits;

  public EditionsRoom(DeskThread thread, LongWork longWork, Path config, Editions editions) {
    this.thread = thread;
    this.longWork = longWork;
    this.config = config;
    this.editions = editions;
  }

  @Override
  public void state(Consumer<State> then) {
    thread.later(
        () -> {
          var now = now();
          thread.show(() -> then.accept(now));
        });
  }

  private State now() {
    var inUse = GuidanceInUse.seen(config, editions);
    var refused = inUse.refused().map(GuidanceProblem::sentence);
    try {
      return new State(editions.kept(), inUse.edition(), waits, refused);
    } catch (GuidanceProblem problem) {
      return new State(List.of(), inUse.edition(), waits, Optional.of(problem.sentence()));
    }
  }

  private GuidanceUpdate update() {
    return new GuidanceUpdate(config, editions, LocalDate.now(thread.clock()));
  }

  @Override
  public Runnable look(Path zip, Headway headway, Consumer<Offer> then) {
    return longWork.aside(NAME, piece -> look(zip, piece, then), headway);
  }

  private Optional<String> look(Path zip, LongWork.Piece piece, Consumer<Offer> then)
      throws GuidanceProblem {
    piece.at(PROVING, Headway.UNKNOWN);
    var offer = update().look(zip);
    if (!piece.isWanted()) {
      return Optional.empty();
    }
    thread.show(() -> then.accept(offer));
    return Optional.of("Chữ ký đúng. Chưa nhận gì.");
  }

  @Override
  public Runnable fetch(Headway headway, Consumer<Offer> then) {
    return longWork.aside(
        NAME,
        piece -> {
          piece.at("Đang tải từ địa chỉ của tỉnh…", Headway.UNKNOWN);
          var zip = update().fetch(piece::isWanted);
          return zip.isPresent() ? look(zip.get(), piece, then) : Optional.empty();
        },
        headway);
  }

  @Override
  public void take(Clerk lead, Offer offer, Headway headway) {
    var edition = offer.edition().manifest();
    change(lead, AuditEvent.GUIDANCE_TAKEN, edition, () -> update().take(offer), headway);
  }

  @Override
  public void back(Clerk lead, Manifest edition, Headway headway) {
    change(
        lead,
        AuditEvent.GUIDANCE_BACK,
        edition,
        () -> {
          var _ = editions.back(edition.number());
        },
        headway);
  }

  /** What changes which edition is used. */
  private interface Step {
    void go() throws GuidanceProblem;
  }

  private void change(Clerk lead, AuditEvent event, Manifest edition, Step step, Headway headway) {
    if (lead.role() != Role.LEAD) {
      headway.failed(StaffFault.ONLY_LEAD.code() + " " + StaffFault.ONLY_LEAD.sentence());
      return;
    }
    var _ =
        longWork.aside(
            NAME,
            piece -> {
              piece.at("Đang ghi bản hướng dẫn…", Headway.UNKNOWN);
              boolean done = false;
              try {
                step.go();
                done = true;
                waits = true;
              } finally {
                thread.audit(event, lead, String.valueOf(edition.number()), done);
              }
              return Optional.of(
                  "Từ lần mở sau, máy dùng bản số "
                      + edition.number()
                      + " của "
                      + edition.by()
                      + ".");
            },
            headway);
  }
}
