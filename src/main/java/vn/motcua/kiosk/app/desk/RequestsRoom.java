package vn.motcua.kiosk.app.desk;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import vn.motcua.kiosk.app.check.Auditing;
import vn.motcua.kiosk.audit.AuditEvent;
import vn.motcua.kiosk.staff.Clerk;
import vn.motcua.kiosk.ui.desk.DeskRequesting;
import vn.motcua.kiosk.visit.DeskRequests.CarriedOut;
import vn.motcua.kiosk.visit.Kept;
import vn.motcua.kiosk.visit.Request;
import vn.motcua.kiosk.visit.Right;
import vn.motcua.kiosk.visit.Titles;

/** What people ask for about their data, at the desk. */
final class RequestsRoom implements DeskRequesting {

  private final DeskThread thread;
  private final OpenNames names;
  private final DeskPress press;
  private final Titles titles;

  RequestsRoom(DeskThread thread, OpenNames names, DeskPress press, Titles titles) {
    this.thread = thread;
    this.names = names;
    this.press = press;
    this.titles = titles;
  }

  @Override
  public void all(Consumer<List<Request>> then) {
    thread.work(record -> record.requests().all(), then);
  }

  @Override
  public void take(Clerk clerk, Right asked, String about, Runnable then) {
    thread.work(
        record -> {
          record.requests().take(asked, about, clerk.id());
          thread.audit(AuditEvent.REQUEST_TAKEN, clerk, asked + " " + about, true);
          return asked;
        },
        _ -> then.run());
  }

  @Override
  public void answer(Clerk clerk, Request request, boolean done, Runnable then) {
    thread.work(
        record -> {
          boolean open = record.requests().answer(request, done, clerk.id());
          if (open) {
            thread.audit(AuditEvent.REQUEST_ANSWERED, clerk, about(request), done);
          }
          return open;
        },
        _ -> then.run());
  }

  private static String about(Request request) {
    return request.asked() + " " + request.about();
  }

  @Override
  public void carryOut(Clerk clerk, Request request, String hamlet, Consumer<List<Kept>> then) {
    thread.work(
        record -> {
          var done =
              record
                  .requests()
                  .carryOut(
                      request,
                      hamlet,
                      clerk.id(),
                      titles,
                      (right, code, ok) ->
                          thread.audit(Auditing.event(right), clerk, code.text(), ok));
          if (done.isPresent()) {
            names.changed(done.get().visit(), record);
            thread.audit(AuditEvent.REQUEST_ANSWERED, clerk, about(request), true);
          }
          return done;
        },
        done -> tell(done, then));
  }

  private void tell(Optional<CarriedOut> done, Consumer<List<Kept>> then) {
    done.ifPresentOrElse(d -> then.accept(d.kept()), () -> thread.tell(DeskFault.GONE.words()));
  }

  @Override
  public void print(Request request, List<Kept> kept, Consumer<String> then) {
    thread.later(
        () -> press.kept(request.about(), kept, news -> thread.show(() -> then.accept(news))));
  }
}
