package vn.motcua.kiosk.config.signed;

import static java.util.concurrent.TimeUnit.MILLISECONDS;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import vn.motcua.kiosk.config.ConfigFault;

/**
 * Where a province puts its newest edition. The kiosk only ever asks for one file there, says
 * nothing about itself but the mark (ETag, RFC 9110 §8.8.3) of the file that it has, and believes
 * no more of it than of a stick.
 *
 * @param address https
 * @param folder in which the file is kept
 * @param patience with all of it together
 */
public record GuidanceAddress(URI address, Path folder, Duration patience) {

  private static final Duration TO_CONNECT = Duration.ofSeconds(10);
  private static final Duration ASKED_EVERY = Duration.ofMillis(200);
  private static final Duration USUAL = Duration.ofMinutes(3);
  private static final int NOT_MODIFIED = 304;
  private static final int OK = 200;
  private static final String ZIP = "fetched.zip";
  private static final String MARK = "fetched.etag";

  /**
   * @param folder in the data folder
   */
  public static GuidanceAddress of(String address, Path folder) throws GuidanceProblem {
    try {
      var uri = new URI(address);
      if ("https".equals(uri.getScheme()) && uri.getHost() != null) {
        return new GuidanceAddress(uri, folder, USUAL);
      }
    } catch (URISyntaxException _) {
      // said below
    }
    throw new GuidanceProblem(ConfigFault.CFG_15, "https://…");
  }

  /**
   * Fetches the file, unless the one that is here is still the newest.
   *
   * @return the zip, not yet looked at
   * @throws GuidanceProblem {@link ConfigFault#CFG_15} if it does not come, whole and in time
   */
  public Path fetch() throws GuidanceProblem {
    return fetch(() -> true).orElseThrow();
  }

  /**
   * The same, until it is no longer wanted.
   *
   * @param wanted asked some times a second
   * @return empty if it was not wanted any more; the file that was here stays
   */
  public Optional<Path> fetch(BooleanSupplier wanted) throws GuidanceProblem {
    try (var client =
        HttpClient.newBuilder()
            .connectTimeout(TO_CONNECT)
            .followRedirects(HttpClient.Redirect.NORMAL) // never from https to http
            .build()) {
      try {
        return fetched(client, wanted);
      } finally {
        client.shutdownNow();
      }
    }
  }

  private Optional<Path> fetched(HttpClient client, BooleanSupplier wanted) throws GuidanceProblem {
    var work = new CompletableFuture<Path>();
    var thread =
        Thread.ofVirtual()
            .start(
                () -> {
                  try {
                    work.complete(load(client));
                  } catch (IOException | GuidanceProblem e) {
                    work.completeExceptionally(e);
                  } catch (InterruptedException e) {
                    work.completeExceptionally(e);
                    Thread.currentThread().interrupt();
                  }
                });
    try {
      for (long left = patience.toMillis(); left > 0; left -= ASKED_EVERY.toMillis()) {
        try {
          return Optional.of(work.get(Math.min(left, ASKED_EVERY.toMillis()), MILLISECONDS));
        } catch (TimeoutException _) {
          if (!wanted.getAsBoolean()) {
            return Optional.empty();
          }
        }
      }
      throw unreachable("quá lâu");
    } catch (ExecutionException e) {
      throw e.getCause() instanceof GuidanceProblem problem
          ? problem
          : unreachable(String.valueOf(e.getCause()));
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      throw unreachable("");
    } finally {
      thread.interrupt();
    }
  }

  private GuidanceProblem unreachable(String why) {
    return new GuidanceProblem(ConfigFault.CFG_15, (address + " " + why).strip());
  }

  private Path load(HttpClient client) throws IOException, InterruptedException, GuidanceProblem {
    var zip = folder.resolve(ZIP);
    var mark = folder.resolve(MARK);
    var request = HttpRequest.newBuilder(address).timeout(patience);
    if (Files.exists(zip) && Files.exists(mark)) {
      request.header("If-None-Match", Files.readString(mark));
    }
    var answer = client.send(request.build(), BodyHandlers.ofInputStream());
    try (var body = answer.body()) {
      if (answer.statusCode() == NOT_MODIFIED) {
        return zip;
      }
      if (answer.statusCode() != OK) {
        throw unreachable(String.valueOf(answer.statusCode()));
      }
      keep(body, answer, zip, mark);
      return zip;
    }
  }

  /** The mark goes first: without it the file is fetched again, with a wrong one never. */
  private void keep(InputStream body, HttpResponse<?> answer, Path zip, Path mark)
      throws IOException, GuidanceProblem {
    Files.createDirectories(folder);
    Files.deleteIfExists(mark);
    var half = folder.resolve(ZIP + ".half");
    try {
      try (var out = Files.newOutputStream(half)) {
        var limited = body.readNBytes((int) SignedGuidance.MOST_BYTES + 1);
        if (limited.length > SignedGuidance.MOST_BYTES) {
          throw new GuidanceProblem(ConfigFault.CFG_12, address.toString());
        }
        out.write(limited);
      }
      Files.move(half, zip, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(half);
    }
    var etag = answer.headers().firstValue("ETag");
    if (etag.isPresent()) {
      Files.writeString(mark, etag.get());
    }
  }
}
