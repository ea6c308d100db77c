package vn.motcua.kiosk.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class AlphabeticalTest {

  private static List<String> sorted(List<String> names) {
    return names.stream().map(Alphabetical::of).sorted().map(Alphabetical::name).toList();
  }

  @Property(tries = 20)
  void namesStandAsInAVietnameseList(@ForAll Random random) {
    var list =
        List.of(
            "phường Mẫu Hai",
            "thôn 1",
            "thôn 2",
            "thôn 2A",
            "thôn 010",
            "thôn 10",
            "thôn An Khê",
            "thôn Anh Sơn",
            "thôn Đa Lộc",
            "thôn Đà Bắc",
            "thôn Đoài",
            "thôn Đông",
            "thôn Hạ",
            "thôn Thượng",
            "thôn Trung",
            "xã Mẫu",
            "xã Mẫu 9, Minh Họa 10",
            "xã Mẫu 10, Minh Họa 9");
    var mixed = new ArrayList<>(list);
    Collections.shuffle(mixed, random);
    assertThat(sorted(mixed)).isEqualTo(list);
  }

  @Property
  void namesAreEqualOnlyWhenTheyAreTheSame(@ForAll String one, @ForAll String other) {
    var its = Alphabetical.of(one);
    assertThat(its.compareTo(Alphabetical.of(other)) == 0).isEqualTo(one.equals(other));
    assertThat(Integer.signum(its.compareTo(Alphabetical.of(other))))
        .isEqualTo(-Integer.signum(Alphabetical.of(other).compareTo(its)));
  }

  @Example
  void whatNobodySaidComesFirst() {
    assertThat(sorted(List.of("thôn Hạ", ""))).containsExactly("", "thôn Hạ");
  }
}
