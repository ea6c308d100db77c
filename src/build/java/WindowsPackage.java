import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/**
 * Lists the files of the application image and of the configuration for the Windows package ({@code
 * files.wxs} beside {@code installer/windows/kiosk.wxs}), and on Windows builds the package with
 * WiX 3 ({@code candle}, {@code light}). Elsewhere the list is still written: the sources can be
 * linted with {@code wixl}.
 */
final class WindowsPackage {

  private final StringBuilder out = new StringBuilder();
  private final List<String> components = new ArrayList<>();

  private WindowsPackage() {}

  public static void main(String[] arguments) throws IOException, InterruptedException {
    var version = arguments[0];
    // Linters take no absolute paths.
    var target = Path.of("").toAbsolutePath().relativize(Path.of(arguments[1]).toAbsolutePath());
    var list = target.resolve("files.wxs");
    Files.writeString(
        list, new WindowsPackage().list(target.resolve("motcua-kiosk"), Path.of("kiosk-config")));
    if (System.getProperty("os.name").startsWith("Windows")) {
      build(version, target, list);
    }
  }

  private static void build(String version, Path target, Path list)
      throws IOException, InterruptedException {
    var sources = List.of(Path.of("installer", "windows", "kiosk.wxs"), list);
    var command = new ArrayList<>(List.of("candle", "-arch", "x64", "-dVersion=" + version));
    command.add("-dLockdown=installer\\windows\\lockdown");
    command.addAll(List.of("-out", target + "\\"));
    sources.forEach(s -> command.add(s.toString()));
    run(command);
    var msi = target.resolve("motcua-kiosk-" + version + ".msi").toString();
    // ICE38, ICE64: shortcuts and folders for all accounts, which the checks expect to be one's.
    run(
        List.of(
            "light",
            "-sice:ICE38",
            "-sice:ICE64",
            "-out",
            msi,
            target.resolve("kiosk.wixobj").toString(),
            target.resolve("files.wixobj").toString()));
  }

  private static void run(List<String> command) throws IOException, InterruptedException {
    int exit = new ProcessBuilder(command).inheritIO().start().waitFor();
    if (exit != 0) {
      System.err.println(
          command.getFirst() + " ended with " + exit + "; WiX 3 has to be on the PATH");
      System.exit(exit);
    }
  }

  private String list(Path image, Path config) throws IOException {
    out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    out.append("<Wix xmlns=\"http://schemas.microsoft.com/wix/2006/wi\">\n");
    group("ImageFiles", "INSTALLDIR", image, "");
    var warm = Path.of("installer", "windows", "motcua-kiosk-warm.cmd");
    out.append("<Fragment><DirectoryRef Id=\"INSTALLDIR\">\n");
    component("INSTALLDIR", warm, "", "motcua-kiosk-warm.cmd");
    out.append("</DirectoryRef></Fragment>\n");
    groupOf("ImageFiles");
    // What a commune has edited stays, also when the program goes.
    group("ConfigFiles", "CONFIG", config, " NeverOverwrite=\"yes\" Permanent=\"yes\"");
    groupOf("ConfigFiles");
    return out.append("</Wix>\n").toString();
  }

  private void group(String name, String root, Path folder, String kept) throws IOException {
    out.append("<Fragment><DirectoryRef Id=\"").append(root).append("\">\n");
    folder(name, root, folder, "", kept);
    out.append("</DirectoryRef></Fragment>\n");
  }

  private void folder(String name, String root, Path folder, String path, String kept)
      throws IOException {
    Map<String, Path> entries = new TreeMap<>();
    try (var all = Files.list(folder)) {
      all.forEach(f -> entries.put(f.getFileName().toString(), f));
    }
    for (var entry : entries.entrySet()) {
      var within = path + "/" + entry.getKey();
      if (Files.isDirectory(entry.getValue())) {
        var id = id("d", root + within);
        out.append("<Directory Id=\"%s\" Name=\"%s\">\n".formatted(id, entry.getKey()));
        folder(name, root, entry.getValue(), within, kept);
        out.append("</Directory>\n");
      } else {
        component(root, entry.getValue(), kept, within);
      }
    }
  }

  /** A component for each file; its number never changes as long as the file stays where it is. */
  private void component(String root, Path file, String kept, String within) {
    var id = id("c", root + within);
    components.add(id);
    out.append(
        """
        <Component Id="%s" Guid="%s" Win64="yes"%s>
          <File Id="%s" Source="%s" KeyPath="yes"/>
        </Component>
        """
            .formatted(id, uuid(root + within), kept, id("f", root + within), file));
  }

  private void groupOf(String name) {
    out.append("<Fragment><ComponentGroup Id=\"").append(name).append("\">\n");
    components.forEach(c -> out.append("<ComponentRef Id=\"").append(c).append("\"/>\n"));
    out.append("</ComponentGroup></Fragment>\n");
    components.clear();
  }

  private static String id(String kind, String path) {
    return kind + uuid(path).toString().replace("-", "");
  }

  private static UUID uuid(String path) {
    return UUID.nameUUIDFromBytes(("motcua-kiosk " + path).getBytes(StandardCharsets.UTF_8));
  }
}
