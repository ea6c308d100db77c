import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Compares the libraries that the build has resolved, out of their SBOM, with the list that people
 * have looked at: {@code check LIST SBOM} says what is new, gone or different and which licence is
 * not among those allowed; {@code write LIST SBOM} makes the list anew, to be read before it is
 * committed.
 */
final class Dependencies {

  /**
   * Licences under which a commune may be given the program. The weak copyleft ones (LGPL, MPL,
   * EPL, GPL with the class path exception) bind changes to the library itself, and we change none.
   */
  private static final Set<String> ALLOWED =
      Set.of(
          "Apache-2.0",
          "MIT",
          "MIT-0",
          "BSD-2-Clause",
          "BSD-3-Clause",
          "ISC",
          "OFL-1.1",
          "CC0-1.0",
          "Unlicense",
          "LGPL-2.1-only",
          "LGPL-2.1-or-later",
          "LGPL-3.0-only",
          "LGPL-3.0-or-later",
          "MPL-1.1",
          "MPL-2.0",
          "EPL-1.0",
          "EPL-2.0",
          "CDDL-1.0",
          "CDDL-1.1",
          "GPL-2.0-with-classpath-exception",
          "BSD-4-Clause",
          // As their authors write it, not as SPDX does.
          "Bouncy Castle Licence",
          "GNU Lesser General Public License",
          "GNU Lesser General Public License 2.1",
          "Mozilla Public License Version 2.0",
          "New BSD License (GPL-compatible)");

  /** A library: where it comes from, what it is, and under which licences. */
  private record Library(String sha256, List<String> licences) {}

  private Dependencies() {}

  public static void main(String[] arguments) throws IOException {
    var list = Path.of(arguments[1]);
    var found = found(new ObjectMapper().readTree(Path.of(arguments[2]).toFile()));
    if (arguments[0].equals("write")) {
      Files.writeString(list, text(found));
      System.out.println(found.size() + " libraries written to " + list);
      return;
    }
    var differences = differences(Files.readAllLines(list), found);
    differences.forEach(System.out::println);
    if (!differences.isEmpty()) {
      System.out.println("Look at each. If they are meant: mvn -Pverify-deps -Dlibraries=write");
      System.exit(1);
    }
    System.out.println(found.size() + " libraries are as listed, their licences are allowed");
  }

  private static Map<String, Library> found(JsonNode sbom) {
    var found = new TreeMap<String, Library>();
    for (var component : sbom.path("components")) {
      var purl = component.path("purl").asText();
      found.put(coordinates(purl), new Library(sha256(component), licences(component)));
    }
    return found;
  }

  /** {@code pkg:maven/g/a@v?classifier=linux&type=jar} is {@code g:a:v:linux}. */
  private static String coordinates(String purl) {
    var path = purl.substring("pkg:maven/".length()).replaceAll("\\?.*", "");
    var classifier = purl.replaceAll(".*classifier=([^&]*).*", ":$1");
    return path.replace('/', ':').replace('@', ':')
        + (classifier.startsWith(":") ? classifier : "");
  }

  private static String sha256(JsonNode component) {
    for (var hash : component.path("hashes")) {
      if (hash.path("alg").asText().equals("SHA-256")) {
        return hash.path("content").asText();
      }
    }
    throw new IllegalStateException(component.path("purl") + " has no SHA-256");
  }

  private static List<String> licences(JsonNode component) {
    var names = new ArrayList<String>();
    for (var each : component.path("licenses")) {
      var licence = each.path("license");
      names.add(
          each.has("expression")
              ? each.path("expression").asText()
              : licence.path("id").asText(licence.path("name").asText()));
    }
    return names;
  }

  private static String text(Map<String, Library> found) {
    var text =
        new StringBuilder(
            "# What people have looked at; made by src/build/java/Dependencies.java\n");
    found.forEach(
        (coordinates, library) ->
            text.append(coordinates)
                .append('\t')
                .append(library.sha256())
                .append('\t')
                .append(String.join(", ", library.licences()))
                .append('\n'));
    return text.toString();
  }

  private static List<String> differences(List<String> lines, Map<String, Library> found) {
    var differences = new ArrayList<String>();
    var listed = new TreeMap<String, String>();
    for (var line : lines) {
      if (!line.startsWith("#")) {
        var cells = line.split("\t", -1);
        listed.put(cells[0], cells[1] + "\t" + cells[2]);
      }
    }
    found.forEach(
        (coordinates, library) -> {
          var is = library.sha256() + "\t" + String.join(", ", library.licences());
          var was = listed.remove(coordinates);
          if (was == null) {
            differences.add("NEW       " + coordinates);
          } else if (!was.equals(is)) {
            differences.add("CHANGED   " + coordinates + "\n  listed " + was + "\n  is     " + is);
          }
          if (library.licences().stream().noneMatch(Dependencies::isAllowed)) {
            differences.add("LICENCE   " + coordinates + " " + library.licences());
          }
        });
    listed.keySet().forEach(gone -> differences.add("GONE      " + gone));
    return differences;
  }

  /** One of several is enough: the user chooses. */
  private static boolean isAllowed(String licence) {
    return ALLOWED.contains(licence)
        || List.of(licence.replaceAll("[()]", "").split(" OR ", -1)).stream()
            .anyMatch(ALLOWED::contains);
  }
}
