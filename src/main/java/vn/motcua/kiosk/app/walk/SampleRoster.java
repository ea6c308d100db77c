package vn.motcua.kiosk.app.walk;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A list of the police with people who do not exist and a few mistakes, on an invented stick. */
record SampleRoster(Path stick) {

  private static final List<String> FAMILIES =
      List.of("Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Vũ", "Đặng", "Bùi");

  private static final List<String> HAMLETS =
      List.of("thôn Trung", "thôn Thượng", "thôn Hạ", "thôn Đông", "thôn Đoài");

  private static final int PEOPLE = 240;

  private static final String MISTAKES =
      """
      241,123456789,Lý Thị Thử,"thôn Hạ, xã Mẫu"
      242,,Mai Văn Mẫu,"thôn Trung, xã Mẫu"
      243,1.23E+11,Tạ Văn Thử,"thôn Đông, xã Mẫu"
      244,64000007,Đinh Thị Mẫu,"thôn Đoài, xã Mẫu"
      """;

  /** The file, written anew. */
  Path write() throws IOException {
    var text = new StringBuilder("STT,Số định danh cá nhân,Họ và tên,Nơi thường trú\n");
    for (int i = 0; i < PEOPLE; i++) {
      var family = FAMILIES.get(i % FAMILIES.size());
      var given = i % 2 == 0 ? " Thị Mẫu" : " Văn Thử";
      text.append(
          "%d,00006%d000%03d,%s,\"%s, xã Mẫu\"%n"
              .formatted(i + 1, i % 2 == 0 ? 7 : 4, i + 100, family + given, hamlet(i)));
    }
    return Files.writeString(
        Files.createDirectories(stick).resolve("danh-sach-ra-soat.csv"),
        text.append(MISTAKES),
        StandardCharsets.UTF_8);
  }

  private static String hamlet(int number) {
    return HAMLETS.get(number % HAMLETS.size());
  }
}
