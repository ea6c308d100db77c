package vn.motcua.kiosk.handout;

import static java.util.Optional.empty;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.kiosk.guide.Language.ENGLISH;
import static vn.motcua.kiosk.guide.Language.VIETNAMESE;
import static vn.motcua.kiosk.handout.Fixtures.NOW;
import static vn.motcua.kiosk.handout.Fixtures.TODAY;
import static vn.motcua.kiosk.handout.Fixtures.citizen;
import static vn.motcua.kiosk.handout.Fixtures.config;
import static vn.motcua.kiosk.handout.Fixtures.known;
import static vn.motcua.kiosk.handout.Fixtures.nguyenThiMau;
import static vn.motcua.kiosk.handout.Fixtures.pathway;
import static vn.motcua.kiosk.handout.Fixtures.steps;
import static vn.motcua.kiosk.handout.Fixtures.tranThiMau;
import static vn.motcua.kiosk.handout.Fixtures.waiting;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.motcua.kiosk.card.Citizen;
import vn.motcua.kiosk.card.PersonalId;
import vn.motcua.kiosk.card.Sex;
import vn.motcua.kiosk.journey.Known;

class HandoutTest {

  @Test
  void thePaperNamesItsOwnerWithTheNumberMasked() {
    var who = waiting(VIETNAMESE, Optional.of(tranThiMau())).who();
    assertThat(who.name().text()).isEqualTo("Họ và tên: Bà Trần Thị Mẫu");
    assertThat(who.number().text()).isEqualTo("Số định danh: ••• ••• ••• 000");
  }

  @Test
  void theYoungAreNotCalledOngOrBa() {
    var child = citizen("001210000000", "Lê Mẫu Con", LocalDate.of(2010, 5, 10), Sex.MALE, TODAY);
    var paper = waiting(VIETNAMESE, Optional.of(child));
    assertThat(paper.who().name().text()).isEqualTo("Họ và tên: Lê Mẫu Con");
    assertThat(paper.tasks().heading()).isEqualTo("VIỆC BẠN LÀM TIẾP");
  }

  @Test
  void withoutACardThereAreBlanksToFillIn() {
    var paper = waiting(VIETNAMESE, empty());
    assertThat(paper.who().name().text()).matches("Họ và tên: …{10,}");
    assertThat(paper.who().number().text()).isEqualTo("Số định danh: ••• ••• ••• ……");
    assertThat(paper.sms().orElseThrow().body().text())
        .contains("cong dan HO VA TEN CUA ONG/BA da");
  }

  @Test
  void aTypedNumberLeavesOnlyTheNameBlank() {
    var typed = Citizen.ofNumber(new PersonalId("001090000000"));
    var who = waiting(VIETNAMESE, Optional.of(typed)).who();
    assertThat(who.name().text()).contains("……");
    assertThat(who.number().text()).endsWith("••• 000");
  }

  @Test
  void theMessageIsWordForWordWithTheUnaccentedNameInBold() {
    var sms = waiting(ENGLISH, Optional.of(tranThiMau())).sms().orElseThrow();
    assertThat(sms.body().text())
        .isEqualTo(
            "“Cuc Canh sat QLHC ve TTXH thong bao: Ho so dang ky tai khoan dinh danh dien tu cua"
                + " cong dan Tran Thi Mau da duoc phe duyet. De nghi truy cap ung dung VNeID hoac"
                + " dia chi https://vneid.gov.vn de kich hoat tai khoan.”");
    assertThat(sms.body().pieces()).contains(new Line.Piece("Tran Thi Mau", true));
  }

  @Test
  void onceTheMessageHasComeItIsNotAwaitedAnyMoreButTheWarningStays() {
    var paper =
        Handout.of(
            known(VIETNAMESE, Optional.of(tranThiMau())),
            pathway(steps(), 6, true),
            steps(),
            config(),
            NOW);
    assertThat(paper.sms()).isEmpty();
    assertThat(paper.warning().text()).startsWith("CẢNH BÁO LỪA ĐẢO.").contains("mã OTP");
  }

  @Test
  void stepsDoneAreTickedAndTheOthersAreTasks() {
    var paper = waiting(VIETNAMESE, Optional.of(tranThiMau()));
    assertThat(paper.done().orElseThrow().steps())
        .containsExactly("Bước 1", "Bước 2", "Bước 3", "Bước 4", "Bước 5");
    assertThat(paper.tasks().lines()).hasSize(5);
    assertThat(paper.tasks().lines().get(1).text())
        .isEqualTo("Mở ứng dụng VNeID, bấm Kích hoạt tài khoản định danh điện tử.");
  }

  @Test
  void aStepThatTheCitizenFinishedHereIsDoneToo() {
    var k = known(VIETNAMESE, Optional.of(tranThiMau()));
    var further =
        new Known(
            k.code(),
            k.since(),
            k.language(),
            k.keeping(),
            k.citizen(),
            k.answers(),
            List.of("wait", "open"),
            k.troubles());
    var paper = Handout.of(further, Fixtures.waiting(), steps(), config(), NOW);
    assertThat(paper.done().orElseThrow().steps()).endsWith("Bước 6", "Bước 7");
    assertThat(paper.tasks().lines()).hasSize(3);
  }

  @Test
  void nothingLeftToDoIsSaid() {
    var paper =
        Handout.of(
            known(VIETNAMESE, Optional.of(tranThiMau())),
            pathway(steps(), steps().size(), false),
            steps(),
            config(),
            NOW);
    assertThat(paper.tasks().lines()).isEmpty();
    assertThat(paper.tasks().rest().orElseThrow().text()).startsWith("Bà đã làm xong các bước.");
    assertThat(paper.level2()).isEmpty();
  }

  @Test
  void aCardThatEndsSoonIsTheLastTaskAndTellsNoAge() {
    var last = waiting(VIETNAMESE, Optional.of(nguyenThiMau())).tasks().lines().getLast();
    assertThat(last.text())
        .isEqualTo("Đổi thẻ căn cước trước ngày 02/02/2027 (ước tính, hãy xem hạn in trên thẻ).");
  }

  @Test
  void aCardThatHasEndedIsTheFirstTask() {
    var expired =
        citizen(
            "001100000000",
            "Lê Văn Mẫu",
            LocalDate.of(2000, 6, 1),
            Sex.MALE,
            LocalDate.of(2021, 5, 12));
    var first = waiting(VIETNAMESE, Optional.of(expired)).tasks().lines().getFirst();
    assertThat(first.text()).contains("ước tính hết hạn ngày 01/06/2025", "hạn in trên thẻ");
  }

  @Test
  void thoseBornOn29FebruaryReadTheEndOfTheMonth() {
    var expired =
        citizen(
            "001300000000",
            "Lê Thị Mẫu",
            LocalDate.of(2000, 2, 29),
            Sex.FEMALE,
            LocalDate.of(2021, 5, 12));
    var paper = waiting(VIETNAMESE, Optional.of(expired));
    assertThat(paper.tasks().lines().getFirst().text()).contains("hết hạn cuối tháng 2/2025");
    assertThat(waiting(ENGLISH, Optional.of(expired)).tasks().lines().getFirst().text())
        .contains("the end of 2/2025");
  }

  @Test
  void theCaseNamesThePhoneThatTheAnswersTell() {
    assertThat(waiting(VIETNAMESE, empty()).who().situation().text())
        .isEqualTo("Trường hợp: Đã đăng ký mức 1, đang chờ duyệt · Điện thoại Android");
  }

  @Test
  void theHeadFollowsTheDecreeAndSaysThatItIsNoDocument() {
    var head = waiting(VIETNAMESE, empty()).letterhead();
    assertThat(head.agency()).isEqualTo("ỦY BAN NHÂN DÂN XÃ MẪU");
    assertThat(head.placeAndDate()).isEqualTo("Xã Mẫu, ngày 24 tháng 11 năm 2026");
    assertThat(head.notAPaper()).contains("không phải giấy tờ xác nhận");
  }

  @Test
  void smallDaysAndTheFirstTwoMonthsGetAZero() {
    var dates = new PaperDates(Words.of(known(VIETNAMESE, empty()).wording()));
    assertThat(dates.placeAndDate("Xã Mẫu", LocalDate.of(2027, 2, 3)))
        .isEqualTo("Xã Mẫu, ngày 03 tháng 02 năm 2027");
    assertThat(dates.placeAndDate("Xã Mẫu", LocalDate.of(2027, 3, 3)))
        .isEqualTo("Xã Mẫu, ngày 03 tháng 3 năm 2027");
  }

  @Test
  void aPaperNeverTellsItsWordsToALog() {
    var paper = waiting(VIETNAMESE, Optional.of(tranThiMau()));
    assertThat(paper.toString()).doesNotContain("Trần", "Mẫu", "000");
    assertThat(paper.who().toString()).doesNotContain("Trần", "Mẫu");
  }

  @Test
  void whatGivesWayLeavesTheWarningAndTheName() {
    var whole = waiting(VIETNAMESE, Optional.of(tranThiMau()));
    for (var fit : Fit.values()) {
      var paper = fit.of(whole);
      assertThat(paper.warning()).isEqualTo(whole.warning());
      assertThat(paper.who()).isEqualTo(whole.who());
      assertThat(paper.sms()).isEqualTo(whole.sms());
      assertThat(paper.tasks()).isEqualTo(whole.tasks());
      assertThat(fit.points()).isBetween(12, 14);
    }
    assertThat(Fit.BRING_IN_A_LINE.of(whole).level2().orElseThrow().bring()).hasSize(1);
    assertThat(Fit.LEVEL2_IN_SHORT.of(whole).level2().orElseThrow().hours()).isEmpty();
    assertThat(Fit.WITHOUT_DONE.of(whole).done()).isEmpty();
  }
}
