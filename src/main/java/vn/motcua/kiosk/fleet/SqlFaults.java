package vn.motcua.kiosk.fleet;

import java.io.IOException;
import java.net.SocketTimeoutException;
import java.security.GeneralSecurityException;
import java.sql.SQLException;
import java.util.Optional;
import javax.net.ssl.SSLException;
import vn.motcua.kiosk.fleet.FleetProblem.Kind;

/**
 * What an error of the server means for the counter, by its code (SQLSTATE; PostgreSQL manual,
 * appendix A).
 */
public final class SqlFaults {

  private SqlFaults() {}

  /** The problem; only the code is kept of what the server says, since that may repeat values. */
  public static FleetProblem of(SQLException error) {
    var state = Optional.ofNullable(error.getSQLState()).orElse("");
    return new FleetProblem(kind(error, state), new SQLException(state, state));
  }

  private static Kind kind(SQLException error, String state) {
    if (isCausedBy(error, SSLException.class)
        || isCausedBy(error, GeneralSecurityException.class)
        || isOfAnotherName(error, state)) {
      return Kind.UNTRUSTED;
    }
    if (isCausedBy(error, SocketTimeoutException.class)) {
      return Kind.SLOW;
    }
    if (isCausedBy(error, IOException.class)) {
      return Kind.GONE;
    }
    return switch (state) {
      case "57014", "55P03" -> Kind.SLOW;
      case "57P01", "57P02", "57P03", "53300" -> Kind.GONE; // Goes down, comes up, is crowded.
      case "25006" -> Kind.READ_ONLY;
      case "42P01", "42703", "42883", "3F000", "3D000" -> Kind.OLD_SCHEMA;
      case "42501" -> Kind.REFUSED;
      case "08004" -> Kind.UNTRUSTED; // It has no TLS.
      default -> kindOfClass(state.isEmpty() ? state : state.substring(0, 2));
    };
  }

  private static Kind kindOfClass(String stateClass) {
    return switch (stateClass) {
      case "08", "40" -> Kind.GONE; // Connection; deadlock and the like: all pass by themselves.
      case "28" -> Kind.REFUSED;
      case "53", "58" -> Kind.FULL;
      case "22", "23" -> Kind.FACT;
      default -> Kind.ODD;
    };
  }

  /** The driver has no code of its own for it: the one of a broken line, which has a cause. */
  private static boolean isOfAnotherName(SQLException error, String state) {
    return state.equals("08006") && error.getCause() == null;
  }

  private static boolean isCausedBy(Throwable error, Class<? extends Throwable> kind) {
    for (Throwable t = error; t != null; t = t.getCause()) {
      if (kind.isInstance(t)) {
        return true;
      }
    }
    return false;
  }
}
