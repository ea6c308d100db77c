package vn.motcua.kiosk.printing.ipp;

import com.hp.jipp.encoding.AttributeGroup;
import com.hp.jipp.encoding.AttributeType;
import com.hp.jipp.encoding.KeywordOrName;
import com.hp.jipp.model.PrinterState;
import com.hp.jipp.model.Types;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.motcua.kiosk.printing.Paper;
import vn.motcua.kiosk.printing.PrinterFault;

/**
 * What a printer tells of itself.
 *
 * @param uri where it can be reached
 * @param model such as {@code HP LaserJet}, empty if it does not say
 * @param message what it adds to its reasons, in its own words
 * @param media names of sizes it can print on, empty if it does not say
 * @param ready names of sizes that lie in it now, empty if it does not say
 * @param formats of documents it takes, empty if it does not say
 */
public record PrinterFacts(
    String name,
    URI uri,
    String model,
    boolean accepting,
    boolean stopped,
    Set<String> reasons,
    String message,
    Set<String> media,
    Set<String> ready,
    Set<String> formats) {

  static final List<AttributeType<?>> ASKED =
      List.of(
          Types.printerName,
          Types.printerUriSupported,
          Types.printerMakeAndModel,
          Types.printerIsAcceptingJobs,
          Types.printerState,
          Types.printerStateReasons,
          Types.printerStateMessage,
          Types.mediaSupported,
          Types.mediaReady,
          Types.documentFormatSupported);

  static PrinterFacts of(AttributeGroup told, URI uri) {
    return new PrinterFacts(
        text(told.getString(Types.printerName)),
        uri,
        text(told.getString(Types.printerMakeAndModel)),
        !Boolean.FALSE.equals(told.getValue(Types.printerIsAcceptingJobs)),
        PrinterState.stopped.equals(told.getValue(Types.printerState)),
        Set.copyOf(values(told.getValues(Types.printerStateReasons))),
        text(told.getString(Types.printerStateMessage)),
        names(told.getValues(Types.mediaSupported)),
        names(told.getValues(Types.mediaReady)),
        Set.copyOf(values(told.getValues(Types.documentFormatSupported))));
  }

  private static String text(@Nullable String told) {
    return told == null ? "" : told;
  }

  private static <T> List<T> values(@Nullable List<T> told) {
    return told == null ? List.of() : told;
  }

  private static Set<String> names(@Nullable List<KeywordOrName> told) {
    return values(told).stream().map(KeywordOrName::asString).collect(Collectors.toSet());
  }

  /** Why it would not print a sheet that is handed to it now. */
  Optional<PrinterFault> trouble() {
    if (stopped) {
      return Optional.of(Reasons.ofStopped(reasons));
    }
    return accepting ? Optional.empty() : Optional.of(PrinterFault.NOT_ACCEPTING);
  }

  /** What keeps a job from moving that it has taken. */
  Optional<PrinterFault> standstill() {
    return stopped
        ? Optional.of(Reasons.ofStopped(reasons))
        : Reasons.ofRunning(reasons).or(() -> Reasons.ofMessage(message));
  }

  /** Whether it can print on that paper; one that says nothing, or takes any size, may try. */
  boolean takes(Paper paper) {
    return media.isEmpty()
        || media.contains(paper.media())
        || media.stream().anyMatch(m -> m.startsWith("custom_"));
  }

  boolean takes(String format) {
    return formats.isEmpty() || formats.contains(format);
  }
}
