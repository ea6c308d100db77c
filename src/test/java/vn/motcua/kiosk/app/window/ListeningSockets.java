package vn.motcua.kiosk.app.window;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** The sockets by which others could reach a process over a network; see proc(5). */
final class ListeningSockets {

  private static final Pattern SOCKET = Pattern.compile("socket:\\[(\\d+)]");
  private static final Pattern COLUMNS = Pattern.compile("\\s+");

  private static final int ADDRESS = 1;
  private static final int STATE = 3;
  private static final int INODE = 9;

  /** A TCP socket that waits for somebody, and a UDP socket that takes from anybody. */
  private static final Set<String> WAITS = Set.of("0A", "07");

  private ListeningSockets() {}

  /** Their addresses, as the kernel writes them. */
  static List<String> of(Process process) throws IOException {
    var proc = Path.of("/proc", Long.toString(process.pid()));
    var own = inodes(proc.resolve("fd"));
    var found = new ArrayList<String>();
    for (var table : List.of("tcp", "tcp6", "udp", "udp6")) {
      for (var line : Files.readAllLines(proc.resolve("net").resolve(table))) {
        var columns = List.of(COLUMNS.split(line.strip(), -1));
        if (WAITS.contains(columns.get(STATE)) && own.contains(columns.get(INODE))) {
          found.add(table + " " + columns.get(ADDRESS));
        }
      }
    }
    return found;
  }

  private static Set<String> inodes(Path descriptors) throws IOException {
    var inodes = new HashSet<String>();
    try (var all = Files.list(descriptors)) {
      for (var descriptor : all.toList()) {
        var link = SOCKET.matcher(target(descriptor));
        if (link.matches()) {
          inodes.add(link.group(1));
        }
      }
    }
    return inodes;
  }

  /** Descriptors come and go while one looks. */
  private static String target(Path descriptor) {
    try {
      return Files.readSymbolicLink(descriptor).toString();
    } catch (IOException _) {
      return "";
    }
  }
}
