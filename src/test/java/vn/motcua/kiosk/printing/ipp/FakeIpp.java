package vn.motcua.kiosk.printing.ipp;

import com.hp.jipp.encoding.IppInputStream;
import com.hp.jipp.encoding.IppOutputStream;
import com.hp.jipp.encoding.IppPacket;
import com.hp.jipp.encoding.KeywordOrName;
import com.hp.jipp.encoding.Tag;
import com.hp.jipp.model.JobState;
import com.hp.jipp.model.PrinterState;
import com.hp.jipp.model.Status;
import com.hp.jipp.model.Types;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** An IPP server with one queue that misbehaves as print servers do. */
final class FakeIpp implements AutoCloseable {

  /** How it answers instead of as it should. */
  enum Manners {
    GOOD,
    SLOW,
    HALF,
    GARBAGE,
    WRONG_STATUS,
    SILENT
  }

  private final int port;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private HttpServer server;

  private PrinterState state = PrinterState.idle;
  private List<String> reasons = List.of("none");
  private String message = "";
  private boolean accepting = true;
  private boolean exists = true;
  private boolean isDefault = true;
  private List<String> media = List.of("iso_a4_210x297mm", "na_letter_8.5x11in");
  private Manners manners = Manners.GOOD;
  private Optional<Integer> onlyAt = Optional.empty();
  private final Map<Integer, JobState> jobs = new LinkedHashMap<>();
  private final Map<Integer, String> jobReasons = new LinkedHashMap<>();
  private final List<byte[]> pages = new ArrayList<>();
  private final List<IppPacket> requests = new ArrayList<>();

  FakeIpp() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    port = server.getAddress().getPort();
    open();
  }

  private void open() {
    server.createContext("/", this::answer);
    server.setExecutor(threads);
    server.start();
  }

  URI address() {
    return URI.create("ipp://localhost:" + port + "/");
  }

  void dies() {
    server.stop(0);
  }

  void revives() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
    open();
  }

  synchronized void is(PrinterState now, String... why) {
    state = now;
    reasons = List.of(why);
  }

  synchronized void says(String sentence) {
    message = sentence;
  }

  synchronized void accepts(boolean now) {
    accepting = now;
  }

  synchronized void isRemoved() {
    exists = false;
  }

  synchronized void isNoDefault() {
    isDefault = false;
  }

  synchronized void hasOnly(String size) {
    media = List.of(size);
  }

  /** From now on, at all requests. */
  synchronized void behaves(Manners now) {
    manners = now;
    onlyAt = Optional.empty();
  }

  /** At that operation only. */
  synchronized void behaves(Manners now, int operation) {
    manners = now;
    onlyAt = Optional.of(operation);
  }

  synchronized void jobsAre(JobState now) {
    jobs.replaceAll((_, _) -> now);
  }

  synchronized List<byte[]> pages() {
    return List.copyOf(pages);
  }

  synchronized Map<Integer, JobState> jobs() {
    return Map.copyOf(jobs);
  }

  /** The last request of that operation. */
  synchronized IppPacket last(int operation) {
    return requests.stream().filter(r -> r.getCode() == operation).toList().getLast();
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      var in = new IppInputStream(exchange.getRequestBody());
      var request = in.readPacket();
      var document = in.readAllBytes();
      var how = manners(request.getCode());
      var bytes = new ByteArrayOutputStream();
      new IppOutputStream(bytes).write(work(request, document));
      if (how == Manners.SLOW) {
        TimeUnit.SECONDS.sleep(5);
      }
      send(exchange, bytes.toByteArray(), how);
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  private synchronized Manners manners(int operation) {
    return onlyAt.filter(o -> o != operation).isPresent() ? Manners.GOOD : manners;
  }

  private static void send(HttpExchange exchange, byte[] answer, Manners how) throws IOException {
    switch (how) {
      case GOOD, SLOW -> {
        exchange.sendResponseHeaders(200, answer.length);
        exchange.getResponseBody().write(answer);
      }
      case HALF -> {
        exchange.sendResponseHeaders(200, answer.length);
        exchange.getResponseBody().write(answer, 0, answer.length / 2);
        exchange.getResponseBody().flush();
      }
      case GARBAGE -> {
        var garbage = new byte[200];
        new Random(answer.length).nextBytes(garbage);
        exchange.sendResponseHeaders(200, garbage.length);
        exchange.getResponseBody().write(garbage);
      }
      case WRONG_STATUS -> exchange.sendResponseHeaders(503, -1);
      case SILENT -> {
        // The connection is closed without a word.
      }
    }
  }

  private synchronized IppPacket work(IppPacket request, byte[] document) {
    requests.add(request);
    return switch (request.getCode()) {
      case 0x0005 -> createJob();
      case 0x0006 -> takePage(number(request), document);
      case 0x0008 -> cancel(number(request));
      case 0x0009 -> tell(number(request));
      case 0x000b -> exists ? printer() : no(Status.clientErrorNotFound);
      case 0x4001 -> exists && isDefault ? printer() : no(Status.clientErrorNotFound);
      case 0x4002 -> exists ? printer() : no(Status.clientErrorNotFound);
      default -> no(Status.serverErrorOperationNotSupported);
    };
  }

  private static int number(IppPacket request) {
    var id = request.getValue(Tag.operationAttributes, Types.jobId);
    return id == null ? 0 : id;
  }

  private IppPacket createJob() {
    if (!accepting) {
      return no(Status.serverErrorNotAcceptingJobs);
    }
    int id = jobs.size() + 1;
    jobs.put(id, JobState.pendingHeld);
    jobReasons.put(id, "job-incoming");
    return job(id);
  }

  private IppPacket takePage(int id, byte[] document) {
    if (document.length == 0 || !jobs.containsKey(id)) {
      return no(Status.clientErrorBadRequest);
    }
    pages.add(document);
    jobs.put(id, JobState.pending);
    jobReasons.put(id, "none");
    return job(id);
  }

  private IppPacket cancel(int id) {
    if (!jobs.containsKey(id)) {
      return no(Status.clientErrorNotFound);
    }
    jobs.put(id, JobState.canceled);
    return IppPacket.response(Status.successfulOk).build();
  }

  private IppPacket tell(int id) {
    return jobs.containsKey(id) ? job(id) : no(Status.clientErrorNotFound);
  }

  private IppPacket job(int id) {
    return IppPacket.jobResponse(
            Status.successfulOk,
            id,
            address().resolve("/jobs/" + id),
            jobs.get(id),
            List.of(jobReasons.getOrDefault(id, "none")))
        .build();
  }

  private IppPacket printer() {
    return IppPacket.response(Status.successfulOk)
        .putPrinterAttributes(
            Types.printerName.of("counter"),
            Types.printerUriSupported.of(URI.create("ipp://elsewhere:631/printers/counter")),
            Types.printerState.of(state),
            Types.printerStateReasons.of(reasons),
            Types.printerStateMessage.of(message),
            Types.printerIsAcceptingJobs.of(accepting),
            Types.mediaSupported.of(media.stream().map(KeywordOrName::new).toList()),
            Types.documentFormatSupported.of(
                List.of("application/pdf", "application/vnd.cups-raw")))
        .build();
  }

  private static IppPacket no(Status status) {
    return IppPacket.response(status).build();
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
