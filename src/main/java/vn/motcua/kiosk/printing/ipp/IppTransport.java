package vn.motcua.kiosk.printing.ipp;

import com.hp.jipp.encoding.IppInputStream;
import com.hp.jipp.encoding.IppOutputStream;
import com.hp.jipp.encoding.IppPacket;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** Carries IPP messages over HTTP (RFC 8010). One message is never sent twice. */
final class IppTransport implements AutoCloseable {

  /** Nobody is there: not a byte of the message was sent. */
  static final class NotReached extends IOException {
    private static final long serialVersionUID = 1;

    NotReached(IOException cause) {
      super(cause);
    }
  }

  /** The attributes of a hundred printers take less; what is longer is no answer. */
  private static final int LONGEST_ANSWER = 4 << 20;

  private static final int DEFAULT_PORT = 631;

  private final Duration patience;
  private final Object making = new Object();
  private @Nullable HttpClient client;

  /**
   * @param patience for one answer from its first to its last byte
   */
  IppTransport(Duration patience) {
    this.patience = patience;
  }

  /** Made with the first message: it brings all of TLS along, which the start need not wait for. */
  private HttpClient client() {
    synchronized (making) {
      if (client == null) {
        // HTTP/2 would be offered in a header that old printers stumble over.
        client =
            HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(patience.dividedBy(2))
                .build();
      }
      return client;
    }
  }

  /**
   * Sends a request and waits for its answer, whatever that says.
   *
   * @param to {@code ipp:}, {@code ipps:}, {@code http:} or {@code https:}
   * @param document after the message; empty for most
   * @throws NotReached if nothing was sent
   * @throws IOException if something was sent and no IPP came back in time
   */
  IppPacket send(URI to, IppPacket message, byte[] document) throws IOException {
    var head = new ByteArrayOutputStream();
    try (var out = new IppOutputStream(head)) {
      out.write(message);
    }
    var request =
        HttpRequest.newBuilder(http(to))
            .header("Content-Type", "application/ipp")
            .POST(BodyPublishers.ofByteArrays(List.of(head.toByteArray(), document)))
            .build();
    var response =
        await(
            client()
                .sendAsync(
                    request, BodyHandlers.limiting(BodyHandlers.ofByteArray(), LONGEST_ANSWER)));
    if (response.statusCode() != 200) {
      throw new IOException("HTTP " + response.statusCode());
    }
    return parse(response.body());
  }

  private static IppPacket parse(byte[] answer) throws IOException {
    try (var in = new IppInputStream(new ByteArrayInputStream(answer))) {
      return in.readPacket();
    } catch (RuntimeException garbage) {
      // The parser throws anything at what is no IPP.
      throw new IOException("no IPP", garbage);
    }
  }

  /** The whole exchange has one limit; the client's own ends with the answer's first line. */
  private HttpResponse<byte[]> await(CompletableFuture<HttpResponse<byte[]>> exchange)
      throws IOException {
    try {
      return exchange.get(patience.toMillis(), TimeUnit.MILLISECONDS);
    } catch (ExecutionException e) {
      throw switch (e.getCause()) {
        case ConnectException c -> new NotReached(c);
        case HttpConnectTimeoutException c -> new NotReached(c);
        case IOException c -> c;
        case null, default -> new IOException(e);
      };
    } catch (TimeoutException late) {
      exchange.cancel(true);
      throw new IOException("no answer in " + patience, late);
    } catch (InterruptedException _) {
      exchange.cancel(true);
      Thread.currentThread().interrupt();
      throw new InterruptedIOException();
    }
  }

  private static URI http(URI to) {
    boolean isSafe = "ipps".equals(to.getScheme()) || "https".equals(to.getScheme());
    int port = to.getPort() < 0 ? DEFAULT_PORT : to.getPort();
    return URI.create(
        (isSafe ? "https://" : "http://") + to.getHost() + ":" + port + to.getRawPath());
  }

  @Override
  public void close() {
    synchronized (making) {
      if (client != null) {
        client.shutdownNow();
      }
    }
  }
}
