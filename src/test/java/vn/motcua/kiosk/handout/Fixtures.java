package vn.motcua.kiosk.handout;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.motcua.kiosk.card.BirthDate;
import vn.motcua.kiosk.card.Citizen;
import vn.motcua.kiosk.card.PersonName;
import vn.motcua.kiosk.card.PersonalId;
import vn.motcua.kiosk.card.Residence;
import vn.motcua.kiosk.card.Sex;
import vn.motcua.kiosk.config.KioskConfig;
import vn.motcua.kiosk.config.Opening;
import vn.motcua.kiosk.config.ReportForm;
import vn.motcua.kiosk.guide.Guide;
import vn.motcua.kiosk.guide.Language;
import vn.motcua.kiosk.guide.Message;
import vn.motcua.kiosk.guide.Pathway;
import vn.motcua.kiosk.guide.PhonePicture;
import vn.motcua.kiosk.guide.Provenance;
import vn.motcua.kiosk.guide.Question;
import vn.motcua.kiosk.guide.ScamRule;
import vn.motcua.kiosk.guide.Step;
import vn.motcua.kiosk.guide.Text;
import vn.motcua.kiosk.journey.Keeping;
import vn.motcua.kiosk.journey.Known;
import vn.motcua.kiosk.journey.VisitCode;

/** Invented people, an invented commune and a small guide for tests of the paper. */
final class Fixtures {

  static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
  static final LocalDateTime NOW = TODAY.atTime(8, 58);
  static final String GUIDE_ADDRESS = "https://vneid.gov.vn/huong-dan";

  static final Step WAIT =
      step(
          "wait",
          "Chờ tin nhắn **“VNeID”** báo đã duyệt. **Đúng mẫu dưới đây** mới làm tiếp.",
          "Wait for the message from **“VNeID”**. Go on only if it is **exactly as below**.",
          Optional.of("approved"));
  static final Step OPEN =
      step(
          "open",
          "Mở ứng dụng VNeID, bấm [[Kích hoạt tài khoản định danh điện tử]].",
          "Open the VNeID app, tap [[Kích hoạt tài khoản định danh điện tử]].",
          Optional.empty());

  private static final List<Step> STEPS =
      List.of(
          step("install", "Cài ứng dụng [[VNeID]].", "Install [[VNeID]].", Optional.empty()),
          step("register", "Bấm [[Đăng ký]].", "Tap [[Đăng ký]].", Optional.empty()),
          step("scan", "Quét mã QR trên thẻ.", "Scan the QR code.", Optional.empty()),
          step("face", "Chụp ảnh chân dung.", "Take a portrait.", Optional.empty()),
          step("send", "Bấm [[Gửi yêu cầu]].", "Tap [[Gửi yêu cầu]].", Optional.empty()),
          WAIT,
          OPEN,
          step(
              "number",
              "Gõ **số định danh** và **số điện thoại**, bấm [[Gửi yêu cầu]].",
              "Type your **ID number** and **phone number**, tap [[Gửi yêu cầu]].",
              Optional.empty()),
          step(
              "code",
              "Gõ **mã kích hoạt** trong tin nhắn. Không đọc mã này cho ai.",
              "Type the **activation code** from the message. Tell it to nobody.",
              Optional.empty()),
          step(
              "passcode",
              "Đặt **passcode 6 số** và trả lời **2 câu hỏi bảo mật**. Không viết vào phiếu.",
              "Set a **6-digit passcode** and answer **2 security questions**.",
              Optional.empty()));

  private static final Message APPROVED =
      new Message(
          "approved",
          "VNeID",
          "Cuc Canh sat QLHC ve TTXH thong bao: Ho so dang ky tai khoan dinh danh dien tu cua cong"
              + " dan {name} da duoc phe duyet. De nghi truy cap ung dung VNeID hoac dia chi"
              + " https://vneid.gov.vn de kich hoat tai khoan.",
          List.of(),
          text("Người gửi khác “VNeID”:", "Another sender than “VNeID”:"),
          List.of(),
          provenance());

  private static final List<ScamRule> RULES =
      List.of(
          new ScamRule(
              text("Không cho ai mã OTP, mật khẩu", "Give nobody OTP or password"),
              text("Kể cả người xưng là cán bộ", "Not even clerks")),
          new ScamRule(
              text("Báo ngay Công an xã Mẫu", "Tell the police of Mẫu at once"),
              text("Báo xong thì xóa tin", "Then delete the message")));

  private Fixtures() {}

  static Text text(String vietnamese, String english) {
    return new Text(Map.of(Language.VIETNAMESE, vietnamese, Language.ENGLISH, english));
  }

  static Step step(String id, String paper, String english, Optional<String> message) {
    return new Step(
        id,
        text(id, id),
        text(id, id),
        List.of(),
        Optional.empty(),
        new PhonePicture(Optional.empty(), List.of()),
        List.of(text(paper, english)),
        message,
        List.of(),
        Map.of(),
        Step.Layout.ACTIONS,
        Optional.empty(),
        provenance());
  }

  static Provenance provenance() {
    return new Provenance(
        "test",
        List.of(),
        LocalDate.of(2022, 1, 1),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Provenance.Status.VERIFIED);
  }

  /** Waiting for approval after five steps, as in the design. */
  static Pathway waiting() {
    return pathway(STEPS, 5, true);
  }

  static Pathway pathway(List<Step> steps, int doneBefore, boolean level2) {
    return new Pathway(
        "waiting",
        text("Đã đăng ký mức 1, đang chờ duyệt", "Registered for level 1, awaiting approval"),
        text(
            "Kích hoạt tài khoản định danh điện tử VNeID",
            "Activate the VNeID electronic identity account"),
        Map.of("where", Set.of("waiting")),
        steps.stream().map(Step::id).toList(),
        doneBefore,
        level2,
        1,
        provenance());
  }

  static List<Step> steps() {
    return STEPS;
  }

  /** So many tasks of two lines each, none done. */
  static List<Step> longSteps(int count) {
    var steps = new ArrayList<Step>();
    steps.add(WAIT);
    for (int n = 2; n <= count; n++) {
      steps.add(
          step(
              "long-" + n,
              "Việc thứ "
                  + n
                  + ": mở ứng dụng VNeID, bấm [[Kích hoạt tài khoản định danh điện tử]],"
                  + " gõ **số định danh** rồi bấm [[Gửi yêu cầu]].",
              "Task " + n,
              Optional.empty()));
    }
    return steps;
  }

  static KioskConfig config() {
    return config(STEPS);
  }

  static KioskConfig config(List<Step> steps) {
    return config(steps, "xã", "Mẫu", "Trần Văn Thử");
  }

  static KioskConfig config(List<Step> steps, String kind, String commune, String clerk) {
    var phone =
        new Question(
            "phone",
            text("Điện thoại nào?", "Which phone?"),
            text("", ""),
            Map.of(),
            List.of(
                new Question.Choice(
                    "android",
                    text("Điện thoại Android", "Android phone"),
                    text("", ""),
                    "phone",
                    Set.of()),
                new Question.Choice(
                    "iphone", text("iPhone", "iPhone"), text("", ""), "phone", Set.of())),
            provenance());
    var guide =
        new Guide(
            List.of(phone),
            List.of(),
            steps.stream().collect(Collectors.toMap(Step::id, Function.identity())),
            Map.of(),
            Map.of("approved", APPROVED),
            RULES,
            List.of(),
            Map.of());
    var police =
        new KioskConfig.Police(
            text("Công an " + kind + " " + commune, "the police of " + commune),
            text("thôn Trung, cạnh Ủy ban xã", "Trung hamlet, beside the People's Committee"),
            new Opening(
                List.of(
                    new Opening.Hours(
                        DayOfWeek.MONDAY,
                        DayOfWeek.FRIDAY,
                        List.of(
                            new Opening.Span(LocalTime.of(7, 30), LocalTime.of(11, 30)),
                            new Opening.Span(LocalTime.of(13, 30), LocalTime.of(17, 0)))))),
            List.of(
                thing("Thẻ căn cước gắn chip", "Your chip ID card"),
                thing("Điện thoại có SIM của {ông/bà}", "Your phone with your own SIM"),
                thing("Thẻ bảo hiểm y tế", "Health insurance card"),
                new KioskConfig.Police.Thing(
                    text("Giấy phép lái xe, đăng ký xe", "Driving licence, vehicle registration"),
                    Optional.of(text("Nếu có", "If any")),
                    "car")),
            Optional.empty());
    return new KioskConfig(
        new KioskConfig.Commune(
            kind,
            commune,
            "Tỉnh Mẫu",
            "Bộ phận Một cửa",
            clerk,
            police,
            List.of("Thôn Trung"),
            List.of(),
            ReportForm.USUAL),
        new KioskConfig.Contacts("1900 0368", "vneid.gov.vn", GUIDE_ADDRESS),
        new KioskConfig.Settings(
            List.of(Language.VIETNAMESE, Language.ENGLISH),
            1,
            new KioskConfig.Seconds(60, 180, 30, 20, 120, 120),
            KioskConfig.Camera.auto("demo"),
            KioskConfig.Printer.of("folder", ""),
            new KioskConfig.Retention(KioskConfig.Keep.FOLLOW_UP, 30, 30, 7, 30)),
        guide);
  }

  static Citizen citizen(String number, String name, LocalDate born, Sex sex, LocalDate issued) {
    return new Citizen(
        new PersonalId(number),
        Optional.of(new PersonName(name)),
        Optional.of(BirthDate.of(born)),
        sex,
        Optional.of(new Residence("Tổ 1, Mẫu Hai, Mẫu Ba, Mẫu Bốn")),
        Optional.of(issued));
  }

  /** Born on 29 February, the card ends at 25 in some years. */
  static Citizen tranThiMau() {
    return citizen(
        "036304000000",
        "Trần Thị Mẫu",
        LocalDate.of(2004, 2, 29),
        Sex.FEMALE,
        LocalDate.of(2024, 7, 1));
  }

  /** Soon 60: time for a new card. */
  static Citizen nguyenThiMau() {
    return citizen(
        "000167000000",
        "Nguyễn Thị Mẫu",
        LocalDate.of(1967, 2, 2),
        Sex.FEMALE,
        LocalDate.of(2021, 4, 15));
  }

  private static KioskConfig.Police.Thing thing(String vi, String en) {
    return new KioskConfig.Police.Thing(text(vi, en), Optional.empty(), "card");
  }

  static Known known(Language language, Optional<Citizen> citizen) {
    return new Known(
        VisitCode.of(TODAY, 47),
        TODAY.atTime(9, 0),
        language,
        Keeping.NOTHING,
        citizen,
        Map.of("where", "waiting", "phone", "android"),
        List.of(),
        List.of());
  }

  /** The paper of somebody who waits for approval. */
  static Handout waiting(Language language, Optional<Citizen> citizen) {
    return Handout.of(known(language, citizen), waiting(), STEPS, config(), NOW);
  }
}
