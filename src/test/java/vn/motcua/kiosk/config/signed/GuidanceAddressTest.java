package vn.motcua.kiosk.config.signed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.kiosk.config.ConfigFault;

/**
 * A server as servers are: slow, cut off, far too generous. On this machine, and only here not
 * https.
 */
class GuidanceAddressTest {

  private static final byte[] ZIP = {1, 2, 3};

  @TempDir private Path folder;
  private final List<String> marks = new ArrayList<>();
  private final CountDownLatch end = new CountDownLatch(1);
  private HttpServer server;
  private GuidanceAddress address;

  @BeforeEach
  void aServer() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.start();
    address = patient(Duration.ofSeconds(20));
  }

  private GuidanceAddress patient(Duration patience) {
    var uri = URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/guidance.zip");
    return new GuidanceAddress(uri, folder, patience);
  }

  @AfterEach
  void theServerEnds() {
    end.countDown();
    server.stop(0);
  }

  @Test
  void theFileIsFetchedOnceAndThenOnlyAskedFor() throws Exception {
    server.createContext("/", this::unlessKnown);
    assertThat(Files.readAllBytes(address.fetch())).isEqualTo(ZIP);
    assertThat(Files.readAllBytes(address.fetch())).isEqualTo(ZIP);
    assertThat(marks).containsExactly("none", "\"v1\"");
  }

  private void unlessKnown(HttpExchange exchange) throws IOException {
    var mark = exchange.getRequestHeaders().getFirst("If-None-Match");
    marks.add(mark == null ? "none" : mark);
    exchange.getResponseHeaders().set("ETag", "\"v1\"");
    if (mark == null) {
      exchange.sendResponseHeaders(200, ZIP.length);
      exchange.getResponseBody().write(ZIP);
    } else {
      exchange.sendResponseHeaders(304, -1);
    }
    exchange.close();
  }

  @Test
  void aFileThatNeverEndsIsLeftOff() {
    server.createContext(
        "/",
        exchange -> {
          exchange.sendResponseHeaders(200, 0);
          var zeros = new byte[1 << 20];
          while (end.getCount() > 0) {
            exchange.getResponseBody().write(zeros);
          }
        });
    assertThat(refused(address)).isEqualTo(ConfigFault.CFG_12);
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void aServerThatFallsSilentIsNotWaitedForForEver() {
    server.createContext(
        "/",
        exchange -> {
          exchange.sendResponseHeaders(200, 1000);
          exchange.getResponseBody().write(ZIP);
          exchange.getResponseBody().flush();
          awaitEnd();
        });
    assertThat(refused(patient(Duration.ofSeconds(1)))).isEqualTo(ConfigFault.CFG_15);
  }

  @Test
  void afterAFetchThatIsNotWantedAnyMoreTheFileBeforeIsThere() throws Exception {
    server.createContext("/", this::unlessKnown);
    var before = address.fetch();
    server.removeContext("/");
    server.createContext(
        "/",
        exchange -> {
          exchange.sendResponseHeaders(200, 1000);
          exchange.getResponseBody().flush();
          awaitEnd();
        });
    assertThat(address.fetch(() -> false)).isEmpty();
    assertThat(Files.readAllBytes(before)).isEqualTo(ZIP);
  }

  private void awaitEnd() {
    try {
      end.await();
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  @Test
  void anAnswerThatIsCutOffOrIsAnErrorChangesNothing() throws Exception {
    server.createContext("/", this::unlessKnown);
    address.fetch();
    server.removeContext("/");
    server.createContext(
        "/",
        exchange -> {
          exchange.sendResponseHeaders(200, 1000);
          exchange.getResponseBody().write(ZIP);
          exchange.getHttpContext().getServer().stop(0);
        });
    assertThat(refused(address)).isEqualTo(ConfigFault.CFG_15);
    assertThat(refused(address)).as("nobody is there").isEqualTo(ConfigFault.CFG_15);
    assertThat(Files.readAllBytes(folder.resolve("fetched.zip"))).isEqualTo(ZIP);
  }

  @Test
  void anErrorPageIsNoGuidance() {
    server.createContext(
        "/",
        exchange -> {
          exchange.sendResponseHeaders(503, -1);
          exchange.close();
        });
    assertThat(refused(address)).isEqualTo(ConfigFault.CFG_15);
  }

  @Test
  void onlyHttpsIsAnAddress() {
    for (var wrong : List.of("http://x.vn/a.zip", "file:///etc/passwd", "ftp://x.vn", "", "::")) {
      var problem =
          catchThrowableOfType(GuidanceProblem.class, () -> GuidanceAddress.of(wrong, folder));
      assertThat(problem.fault()).as(wrong).isEqualTo(ConfigFault.CFG_15);
    }
  }

  private static ConfigFault refused(GuidanceAddress address) {
    return catchThrowableOfType(GuidanceProblem.class, address::fetch).fault();
  }
}
