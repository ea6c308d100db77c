import com.google.googlejavaformat.java.Formatter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;

/**
 * Checks or mends the layout of every Java file with google-java-format. A program of its own, run
 * by the toolchain's JDK, because the formatter parses with the javac of the machine that runs it
 * and Maven itself may run on one that is too old for our syntax.
 */
final class Format {
  private Format() {}

  public static void main(String[] arguments) throws Exception {
    boolean apply = arguments[0].equals("apply");
    var formatter = new Formatter();
    var wrong = new ArrayList<Path>();
    try (var files = Files.walk(Path.of("src"))) {
      for (var file :
          (Iterable<Path>) files.filter(f -> f.toString().endsWith(".java"))::iterator) {
        var is = Files.readString(file);
        var should = formatter.formatSourceAndFixImports(is);
        if (!is.equals(should)) {
          wrong.add(file);
          if (apply) {
            Files.writeString(file, should);
          }
        }
      }
    }
    for (var file : wrong) {
      System.out.println((apply ? "formatted " : "badly formatted: ") + file);
    }
    if (!apply && !wrong.isEmpty()) {
      System.out.println("mend with: mvn -q process-sources -Dformat=apply");
      System.exit(1);
    }
  }
}
