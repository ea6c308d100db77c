package vn.motcua.kiosk.config;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * The provinces and cities under the centre (đơn vị hành chính cấp tỉnh), by name. Source: Nghị
 * quyết 202/2025/QH15; they stand in {@code provinces.txt}.
 */
public final class Provinces {

  /** Thành phố trực thuộc trung ương. */
  private static final Set<String> CITIES =
      Set.of("Cần Thơ", "Đà Nẵng", "Hà Nội", "Hải Phòng", "Hồ Chí Minh", "Huế");

  private Provinces() {}

  /** As papers call one: {@code tỉnh An Giang}, {@code thành phố Huế}. */
  public static String called(String name) {
    return (CITIES.contains(name) ? "thành phố " : "tỉnh ") + name;
  }

  /** In the order of the Vietnamese alphabet. */
  public static List<String> all() {
    var file = Objects.requireNonNull(Provinces.class.getResourceAsStream("provinces.txt"));
    try (var lines = new BufferedReader(new InputStreamReader(file, UTF_8))) {
      return lines.lines().filter(line -> !line.startsWith("#")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
