package vn.motcua.kiosk.config;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ProvincesTest {

  @Test
  void sixOfTheThirtyFourAreCities() {
    assertThat(Provinces.all()).hasSize(34).doesNotHaveDuplicates();
    assertThat(Provinces.all().stream().map(Provinces::called))
        .contains("tỉnh An Giang", "thành phố Huế")
        .filteredOn(name -> name.startsWith("thành phố "))
        .hasSize(6);
  }
}
