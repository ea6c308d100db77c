package vn.motcua.kiosk.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

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

  /** Out of few parts, so that they often begin alike. */
  @Provide
  Arbitrary<String> hamlets() {
    var parts = List.of("thôn", "Thôn", "Đông", "Đồng", "Hạ", "2", "02", "10", "2A", "1234567890");
    return Arbitraries.of(parts).list().ofMaxSize(3).map(words -> String.join(" ", words));
  }

  @Property
  void theOrderIsTotalWhateverNumbersAreInTheNames(
      @ForAll("hamlets") String a, @ForAll("hamlets") String b, @ForAll("hamlets") String c) {
    var order = Alphabetical.order();
    assertThat(Integer.signum(order.compare(a, b))).isEqualTo(-Integer.signum(order.compare(b, a)));
    assertThat(order.compare(a, b) == 0).isEqualTo(a.equals(b));
    var sorted = List.of(a, b, c).stream().sorted(order).toList();
    assertThat(order.compare(sorted.getFirst(), sorted.getLast())).isNotPositive();
    assertThat(sorted).isEqualTo(sorted(List.of(c, a, b)));
  }

  @Example
  void whatNobodySaidComesFirst() {
    assertThat(sorted(List.of("thôn Hạ", ""))).containsExactly("", "thôn Hạ");
  }
}
