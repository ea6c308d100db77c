package vn.motcua.kiosk.app.machine;

import picocli.CommandLine.IVersionProvider;

/** The version in the jar's manifest; a program run from its classes has none. */
public final class Version implements IVersionProvider {

  @Override
  public String[] getVersion() {
    return new String[] {text()};
  }

  /** The program's name and version, as commands, desk and support bundle write it. */
  public static String text() {
    var version = Version.class.getPackage().getImplementationVersion();
    return "Một Cửa Kiosk " + (version == null ? "(chưa đóng gói / not packaged)" : version);
  }
}
