package vn.motcua.kiosk.printing.ipp;

import com.hp.jipp.encoding.Attribute;
import com.hp.jipp.encoding.AttributeGroup;
import com.hp.jipp.encoding.IppPacket;
import com.hp.jipp.encoding.KeywordOrName;
import com.hp.jipp.encoding.Tag;
import com.hp.jipp.model.JobState;
import com.hp.jipp.model.MediaCol;
import com.hp.jipp.model.Operation;
import com.hp.jipp.model.Status;
import com.hp.jipp.model.Types;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.motcua.kiosk.printing.Sheet;

/** The few questions and orders of IPP that a kiosk needs (RFC 8011; CUPS's own from cups.org). */
final class IppClient {

  /** The other side understood and said no. */
  static final class Refusal extends IOException {
    private static final long serialVersionUID = 1;

    private final transient Status status;

    Refusal(Status status) {
      super(status.toString());
      this.status = status;
    }

    Status status() {
      return status;
    }

    boolean isNotFound() {
      return status.equals(Status.clientErrorNotFound) || status.equals(Status.clientErrorGone);
    }
  }

  /**
   * @param state as the spooler names it
   * @param reasons {@code job-state-reasons}
   */
  record JobFacts(JobState state, Set<String> reasons) {}

  private static final Operation CUPS_GET_DEFAULT = new Operation(0x4001, "CUPS-Get-Default");
  private static final Operation CUPS_GET_PRINTERS = new Operation(0x4002, "CUPS-Get-Printers");

  private static final byte[] NOTHING = {};

  private final IppTransport transport;

  IppClient(IppTransport transport) {
    this.transport = transport;
  }

  PrinterFacts printer(URI uri) throws IOException {
    var answer = ask(uri, IppPacket.getPrinterAttributes(uri, PrinterFacts.ASKED));
    return PrinterFacts.of(group(answer, Tag.printerAttributes), uri);
  }

  /** The default of a CUPS server, if it has one. */
  Optional<PrinterFacts> defaultPrinter(URI server) throws IOException {
    try {
      return printers(server, CUPS_GET_DEFAULT).stream().findFirst();
    } catch (Refusal refusal) {
      if (refusal.isNotFound()) {
        return Optional.empty();
      }
      throw refusal;
    }
  }

  /** All queues of a CUPS server. */
  List<PrinterFacts> printers(URI server) throws IOException {
    try {
      return printers(server, CUPS_GET_PRINTERS);
    } catch (Refusal refusal) {
      if (refusal.isNotFound()) {
        return List.of();
      }
      throw refusal;
    }
  }

  private List<PrinterFacts> printers(URI server, Operation operation) throws IOException {
    var names = PrinterFacts.ASKED.stream().map(a -> a.getName()).toList();
    var request =
        new IppPacket.Builder(operation)
            .putOperationAttributes(Types.requestedAttributes.of(names));
    var found = new ArrayList<PrinterFacts>();
    for (var group : ask(server, request).getAttributeGroups()) {
      if (group.getTag().equals(Tag.printerAttributes)) {
        found.add(PrinterFacts.of(group, here(group, server)));
      }
    }
    return found;
  }

  /** Its path at the server by the address that works: it may call itself by another name. */
  private static URI here(AttributeGroup group, URI server) {
    var uris = group.getValues(Types.printerUriSupported);
    var path =
        uris == null || uris.isEmpty()
            ? "/printers/" + group.getString(Types.printerName)
            : uris.getFirst().getRawPath();
    return server.resolve(path);
  }

  /** Makes a job without a page yet; its number. */
  int createJob(PrinterFacts printer, Sheet sheet, String tray, boolean onPaper)
      throws IOException {
    var request =
        IppPacket.createJob(printer.uri())
            .putOperationAttributes(
                Types.requestingUserName.of(user()), Types.jobName.of(sheet.title()))
            .putJobAttributes(Types.copies.of(sheet.copies()));
    if (onPaper) {
      request.putJobAttributes(media(sheet, tray));
    }
    var number = group(order(printer.uri(), request, NOTHING), Tag.jobAttributes);
    var id = number.getValue(Types.jobId);
    if (id == null) {
      throw new IOException("a job without a number");
    }
    return id;
  }

  private static Attribute<?> media(Sheet sheet, String tray) {
    if (tray.isEmpty()) {
      return Types.media.of(sheet.paper().media());
    }
    var media = new MediaCol();
    media.setMediaSize(
        // In hundredths of a millimetre.
        new MediaCol.MediaSize(sheet.paper().widthMm() * 100, sheet.paper().heightMm() * 100));
    media.setMediaSource(new KeywordOrName(tray));
    return Types.mediaCol.of(media);
  }

  /** Gives a job its page; once. */
  void sendDocument(URI printer, int job, String format, byte[] document) throws IOException {
    order(
        printer,
        IppPacket.sendDocument(printer, job)
            .putOperationAttributes(
                Types.requestingUserName.of(user()),
                Types.documentFormat.of(format),
                Types.lastDocument.of(true)),
        document);
  }

  JobFacts job(URI printer, int job) throws IOException {
    var request =
        IppPacket.getJobAttributes(printer, job, Types.jobState, Types.jobStateReasons)
            .putOperationAttributes(Types.requestingUserName.of(user()));
    var told = group(ask(printer, request), Tag.jobAttributes);
    var state = told.getValue(Types.jobState);
    var reasons = told.getValues(Types.jobStateReasons);
    if (state == null) {
      throw new IOException("a job without a state");
    }
    return new JobFacts(state, reasons == null ? Set.of() : Set.copyOf(reasons));
  }

  void cancel(URI printer, int job) throws IOException {
    order(
        printer,
        IppPacket.cancelJob(printer, job)
            .putOperationAttributes(Types.requestingUserName.of(user())),
        NOTHING);
  }

  private static String user() {
    return System.getProperty("user.name");
  }

  private static AttributeGroup group(IppPacket answer, com.hp.jipp.encoding.DelimiterTag tag)
      throws IOException {
    var group = answer.get(tag);
    if (group == null) {
      throw new IOException("an answer without " + tag);
    }
    return group;
  }

  /** A question may be asked twice: a connection kept open may be dead without knowing it. */
  private IppPacket ask(URI to, IppPacket.Builder question) throws IOException {
    try {
      return order(to, question, NOTHING);
    } catch (Refusal | IppTransport.NotReached answer) {
      throw answer;
    } catch (IOException _) {
      return order(to, question, NOTHING);
    }
  }

  private IppPacket order(URI to, IppPacket.Builder request, byte[] document) throws IOException {
    var answer = transport.send(to, request.build(), document);
    // 0x0000–0x00ff are successes (RFC 8011 4.1.8).
    if (answer.getStatus().getCode() > 0xff) {
      throw new Refusal(answer.getStatus());
    }
    return answer;
  }
}
