package vn.motcua.kiosk.ui;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.motcua.kiosk.card.BirthDate;
import vn.motcua.kiosk.card.Citizen;
import vn.motcua.kiosk.card.PersonName;
import vn.motcua.kiosk.card.PersonalId;
import vn.motcua.kiosk.card.Residence;
import vn.motcua.kiosk.card.Sex;
import vn.motcua.kiosk.config.Campaign;
import vn.motcua.kiosk.config.KioskConfig;
import vn.motcua.kiosk.config.Opening;
import vn.motcua.kiosk.config.ReportForm;
import vn.motcua.kiosk.config.SketchMap;
import vn.motcua.kiosk.config.SketchMap.Point;
import vn.motcua.kiosk.config.Target;
import vn.motcua.kiosk.guide.Language;
import vn.motcua.kiosk.guide.Message;
import vn.motcua.kiosk.guide.Pathway;
import vn.motcua.kiosk.guide.PhonePicture;
import vn.motcua.kiosk.guide.PhonePicture.Kind;
import vn.motcua.kiosk.guide.PhonePicture.Part;
import vn.motcua.kiosk.guide.Provenance;
import vn.motcua.kiosk.guide.Question;
import vn.motcua.kiosk.guide.Remedy;
import vn.motcua.kiosk.guide.ScamRule;
import vn.motcua.kiosk.guide.Step;
import vn.motcua.kiosk.guide.Text;
import vn.motcua.kiosk.guide.Utility;
import vn.motcua.kiosk.journey.Keeping;
import vn.motcua.kiosk.journey.Known;
import vn.motcua.kiosk.journey.VisitCode;

/** Invented people and a guide in code, for pictures and tests of the screens. */
public final class Fixtures {

  public static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

  public static final Provenance SOURCED = provenance(Provenance.Status.VERIFIED);

  private Fixtures() {}

  public static Provenance provenance(Provenance.Status status) {
    return new Provenance(
        "mẫu",
        List.of(),
        LocalDate.of(2024, 7, 1),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        status);
  }

  public static Text text(String vi, String en) {
    return new Text(Map.of(Language.VIETNAMESE, vi, Language.ENGLISH, en));
  }

  public static KioskConfig config() {
    var police =
        new KioskConfig.Police(
            text("Công an xã Mẫu", "the commune police"),
            text("Thôn Trung, cạnh Ủy ban xã", "Trung hamlet, beside the People’s Committee"),
            new Opening(
                List.of(
                    new Opening.Hours(
                        DayOfWeek.MONDAY,
                        DayOfWeek.FRIDAY,
                        List.of(span(7, 30, 11, 30), span(13, 30, 17, 0))),
                    new Opening.Hours(
                        DayOfWeek.SATURDAY, DayOfWeek.SATURDAY, List.of(span(7, 30, 11, 30))))),
            List.of(
                thing("card", "Thẻ căn cước gắn chip", "Your chip ID card", "Bắt buộc"),
                thing("phone", "Điện thoại có SIM của {ông/bà}", "A phone with your own SIM", ""),
                thing("heart", "Thẻ bảo hiểm y tế", "Health insurance card", "Nếu muốn"),
                thing("car", "Bằng lái, đăng ký xe", "Driving licence, vehicle papers", "Nếu có")),
            Optional.of(
                new SketchMap(
                    List.of(
                        List.of(new Point(0, 12), new Point(32, 12)),
                        List.of(new Point(11, 0), new Point(11, 16))),
                    List.of(
                        new SketchMap.Place(text("UBND xã", "Commune"), new Point(16, 8), false),
                        new SketchMap.Place(text("Công an xã", "Police"), new Point(26, 8), true)),
                    List.of(new Point(16, 12), new Point(26, 12), new Point(26, 10)))));
    return new KioskConfig(
        new KioskConfig.Commune(
            "xã",
            "Mẫu",
            "tỉnh Minh Họa",
            "Bộ phận Một cửa",
            "",
            police,
            List.of("Đông"),
            campaigns(),
            ReportForm.USUAL),
        new KioskConfig.Contacts("1900 0368", "vneid.gov.vn", "https://vneid.gov.vn/"),
        new KioskConfig.Settings(
            List.of(Language.VIETNAMESE, Language.ENGLISH),
            1,
            new KioskConfig.Seconds(60, 180, 30, 20, 120, 120),
            KioskConfig.Camera.auto("demo"),
            KioskConfig.Printer.of("folder", ""),
            new KioskConfig.Retention(KioskConfig.Keep.FOLLOW_UP, 30, 30, 7, 30)),
        guide());
  }

  private static List<Campaign> campaigns() {
    return List.of(
        new Campaign(
            text("Đợt cao điểm", "Campaign"),
            TODAY.minusDays(1),
            TODAY.plusDays(30),
            span(7, 30, 22, 0),
            Optional.empty(),
            List.of(
                new Campaign.Stop(
                    TODAY.minusDays(1),
                    TODAY.plusDays(5),
                    List.of("thôn Trung", "thôn Thượng", "tổ dân phố 12"),
                    text("Nhà văn hóa thôn Trung", "Trung hamlet hall"))),
            List.of(),
            List.of(
                group("officials", "Cán bộ, công chức, đảng viên", "Officials, party members"),
                group("youth", "Đoàn viên thanh niên", "Youth union members"),
                group("members", "Hội viên các đoàn thể", "Members of organisations"),
                group("pupils", "Học sinh từ 14 tuổi", "Pupils from 14"),
                group("others", "Công dân còn lại", "Everybody else"))));
  }

  private static Campaign.Group group(String id, String vi, String en) {
    return new Campaign.Group(id, text(vi, en), new Target(100, 50, false, 0));
  }

  private static Opening.Span span(int fromHour, int fromMinute, int toHour, int toMinute) {
    return new Opening.Span(LocalTime.of(fromHour, fromMinute), LocalTime.of(toHour, toMinute));
  }

  private static KioskConfig.Police.Thing thing(String icon, String vi, String en, String note) {
    return new KioskConfig.Police.Thing(
        text(vi, en),
        note.isEmpty() ? Optional.empty() : Optional.of(text(note, "If you have it")),
        icon);
  }

  private static vn.motcua.kiosk.guide.Guide guide() {
    return new vn.motcua.kiosk.guide.Guide(
        List.of(phoneQuestion(), progressQuestion()),
        List.of(pathway()),
        steps().stream().collect(java.util.stream.Collectors.toMap(Step::id, s -> s)),
        remedies().stream().collect(java.util.stream.Collectors.toMap(Remedy::id, r -> r)),
        Map.of("approved", message()),
        scamRules(),
        utilities(),
        Map.of(1, Map.of("progress", "nothing"), 2, Map.of("phone", "none")));
  }

  private static List<ScamRule> scamRules() {
    return List.of(
        new ScamRule(
            text("Không bấm link lạ", "Do not open strange links"),
            text("Đã bấm rồi thì không gõ gì vào đó", "If you did, type nothing there")),
        new ScamRule(
            text("Không cho ai mã OTP, mật khẩu, số thẻ", "Give nobody OTP or password"),
            text("Kể cả người tự xưng là công an, cán bộ", "Not even police or clerks")));
  }

  /** As many as the province delivers: nine of level 1, eight of level 2. */
  public static List<Utility> utilities() {
    return List.of(
        utility("residence", 2, "Hộ khẩu online", "Household book", "home"),
        utility("driving", 2, "Giấy phép lái xe", "Driving licence", "car"),
        utility("health-insurance", 2, "Thẻ BHYT", "Health card", "heart"),
        utility("social-insurance", 2, "Quá trình BHXH", "Insurance record", "wallet"),
        utility("health-book", 2, "Sổ sức khỏe", "Health book", "book"),
        utility("dependants", 2, "Thông tin người phụ thuộc", "Your dependants", "users"),
        utility("id-card", 2, "Thông tin thẻ căn cước mới nhất và lịch sử", "Cards", "card"),
        utility("electronic-id", 2, "Căn cước điện tử thay thẻ", "Electronic ID", "card"),
        utility("notices", 1, "Nhận thông báo: kết quả thủ tục, thẻ sắp hết hạn", "x", "bell"),
        utility("population", 1, "Thông tin cá nhân từ CSDL quốc gia về dân cư", "x", "user"),
        utility("news", 1, "Tin tức, cảnh báo thủ đoạn tội phạm", "News", "file-text"),
        utility("share", 1, "Chia sẻ thông tin bằng mã QR định danh", "Share", "qr-code"),
        utility("lodging", 1, "Thông báo lưu trú", "Report a guest's stay", "key"),
        utility("security", 1, "Phản ánh về an ninh trật tự", "Report", "shield-alert"),
        utility("number", 1, "Đổi số điện thoại trực tuyến", "Change your number", "phone"),
        utility("device", 1, "Xác thực khi đổi máy đăng nhập", "Confirm a phone", "phone"),
        utility(
            "services", 1, "Đăng nhập dịch vụ công trực tuyến", "Sign in to services", "globe"));
  }

  private static Utility utility(String id, int level, String vi, String en, String icon) {
    Map<String, String> answers = id.equals("services") ? Map.of("phone", "none") : Map.of();
    var label = level == 2 ? Optional.of(text(vi, en)) : Optional.<Text>empty();
    return new Utility(id, text(vi, en), label, level, icon, answers, SOURCED);
  }

  public static Citizen mau() {
    return new Citizen(
        new PersonalId("000167000000"),
        Optional.of(new PersonName("Nguyễn Thị Mẫu")),
        Optional.of(BirthDate.of(LocalDate.of(1967, 2, 2))),
        Sex.FEMALE,
        Optional.of(new Residence("Thôn Đông, xã Mẫu, huyện Mẫu, tỉnh Minh Họa")),
        Optional.of(LocalDate.of(2021, 4, 15)));
  }

  public static Known known(Language language) {
    return new Known(
        new VisitCode("MC-2411-047"),
        TODAY.atTime(9, 0),
        language,
        Keeping.VISIT,
        Optional.of(mau()),
        Map.of("phone", "android"),
        List.of(),
        List.of());
  }

  /** Somebody who typed his number, and a name. */
  public static Known typed(Language language) {
    var card = mau();
    var citizen =
        new Citizen(
            card.id(),
            card.name(),
            Optional.empty(),
            Sex.UNKNOWN,
            Optional.empty(),
            Optional.empty());
    return new Known(
        new VisitCode("MC-2411-047"),
        TODAY.atTime(9, 0),
        language,
        Keeping.VISIT,
        Optional.of(citizen),
        Map.of("phone", "android"),
        List.of(),
        List.of());
  }

  public static Known stranger(Language language) {
    return new Known(
        new VisitCode("MC-2411-047"),
        TODAY.atTime(9, 0),
        language,
        Keeping.NOTHING,
        Optional.empty(),
        Map.of(),
        List.of(),
        List.of());
  }

  public static Known having(Known known, int steps) {
    return new Known(
        known.code(),
        known.since(),
        known.language(),
        known.keeping(),
        known.citizen(),
        known.answers(),
        steps().stream().limit(steps).map(Step::id).toList(),
        known.troubles());
  }

  public static Question phoneQuestion() {
    return new Question(
        "phone",
        text("{Ông/bà} đang dùng điện thoại nào?", "Which phone do you use?"),
        text(
            "Chạm vào hình giống máy của {ông/bà} nhất. Chưa chắc, xin {ông/bà} bấm **Gọi cán"
                + " bộ**.",
            "Touch the picture most like yours. Not sure? Touch **Call the clerk**."),
        Map.of(),
        List.of(
            new Question.Choice(
                "android",
                text("Máy Android", "Android phone"),
                text(
                    "Samsung, Oppo, Xiaomi… Tải bằng **CH Play**",
                    "Samsung, Oppo, Xiaomi… With **CH Play**"),
                "phone-android",
                Set.of()),
            new Question.Choice(
                "iphone",
                text("iPhone", "iPhone"),
                text(
                    "Mặt sau có hình quả táo. Tải bằng **App Store**",
                    "An apple on the back. With **App Store**"),
                "phone-iphone",
                Set.of()),
            new Question.Choice(
                "keypad",
                text("Máy bấm phím", "Keypad phone"),
                text(
                    "Không cài được ứng dụng. Kích hoạt trên máy tính",
                    "No apps. Activate on a computer"),
                "phone-keypad",
                Set.of()),
            new Question.Choice(
                "none",
                text("Tôi không có máy", "I have no phone"),
                text(
                    "Vẫn có cách khác. Cán bộ sẽ chỉ cho {ông/bà}",
                    "There is another way. The clerk will show you"),
                "phone-none",
                Set.of())),
        SOURCED);
  }

  public static Question progressQuestion() {
    return new Question(
        "progress",
        text("{Ông/bà} đã làm đến đâu?", "How far are you?"),
        text("Chạm vào hình đúng nhất.", "Touch the picture that fits best."),
        Map.of(),
        List.of(
            new Question.Choice(
                "nothing",
                text("Chưa làm gì", "Nothing yet"),
                text("Chưa có ứng dụng VNeID", "No VNeID app"),
                "progress-nothing",
                Set.of()),
            new Question.Choice(
                "waiting",
                text("Đang chờ duyệt", "Awaiting approval"),
                text("Đã đăng ký, chưa có tin nhắn", "Registered, no message yet"),
                "progress-waiting",
                Set.of()),
            new Question.Choice(
                "approved",
                text("Đã có tin nhắn", "Got the message"),
                text("Tin của “VNeID” báo đã duyệt", "“VNeID” says approved"),
                "progress-approved",
                Set.of())),
        SOURCED);
  }

  public static Pathway pathway() {
    return new Pathway(
        "new-level-1",
        text("Chưa có tài khoản", "No account yet"),
        text("Kích hoạt tài khoản định danh điện tử VNeID", "Activate a VNeID account"),
        Map.of("progress", Set.of("nothing")),
        steps().stream().map(Step::id).toList(),
        0,
        true,
        1,
        SOURCED);
  }

  public static List<Step> steps() {
    return List.of(
        simple("download", "Tải", "Download", false),
        simple("open", "Mở", "Open", false),
        register(),
        simple("sign-in", "Đăng nhập", "Sign in", false),
        simple("level-1", "Mức 1", "Level 1", false),
        simple("activate", "Kích hoạt", "Activate", true),
        simple("check", "Kiểm tra máy", "Check phone", false));
  }

  private static Step simple(String id, String vi, String en, boolean message) {
    return new Step(
        id,
        text(vi, en),
        text(vi + " ứng dụng VNeID", en + " the VNeID app"),
        List.of(
            new Step.Action(
                text("Mở **CH Play** hoặc **App Store**", "Open **CH Play** or **App Store**"),
                Optional.empty())),
        Optional.empty(),
        new PhonePicture(Optional.empty(), List.of(part(Kind.ICONS, "VNeID", "VNeID", 1, true))),
        List.of(text(vi + " ứng dụng VNeID.", en + " the app.")),
        message ? Optional.of("approved") : Optional.empty(),
        List.of(),
        Map.of(),
        Step.Layout.ACTIONS,
        Optional.empty(),
        SOURCED);
  }

  private static Part part(Kind kind, String vi, String hint, int number, boolean pointed) {
    return new Part(
        kind,
        vi.isEmpty() ? Optional.empty() : Optional.of(text(vi, vi)),
        hint.isEmpty() ? Optional.empty() : Optional.of(text(hint, hint)),
        number == 0 ? Optional.empty() : Optional.of(number),
        pointed);
  }

  private static Step register() {
    return new Step(
        "register",
        text("Đăng ký", "Register"),
        text("Đăng ký trên ứng dụng VNeID", "Register in the VNeID app"),
        List.of(
            new Step.Action(
                text("Gõ số định danh", "Type your ID number"),
                Optional.of(
                    text(
                        "12 số in trên thẻ căn cước của {ông/bà}",
                        "The 12 digits on your ID card"))),
            new Step.Action(
                text("Gõ số điện thoại", "Type your phone number"),
                Optional.of(
                    text(
                        "SIM phải đang lắp trong máy này để nhận tin nhắn",
                        "The SIM must be in this phone to get messages"))),
            new Step.Action(
                text("Bấm nút [[Đăng ký]]", "Press [[Đăng ký]]"),
                Optional.of(
                    text(
                        "Ứng dụng sẽ mở khung quét mã QR trên thẻ",
                        "The app opens a frame for the card’s QR code")))),
        Optional.of(
            new Step.Note(
                Step.Note.Kind.DANGER,
                text(
                    "**Mã OTP là bí mật.** Không đọc mã cho ai, kể cả cán bộ.",
                    "**The OTP code is secret.** Tell nobody, not even clerks."))),
        new PhonePicture(
            Optional.of(text("Đăng ký tài khoản", "Đăng ký tài khoản")),
            List.of(
                part(Kind.FIELD, "Số định danh cá nhân", "12 số trên thẻ", 1, false),
                part(Kind.FIELD, "Số điện thoại", "10 số của {ông/bà}", 2, false),
                part(Kind.BUTTON, "Đăng ký", "", 3, true),
                part(Kind.BARS, "", "", 0, false))),
        List.of(text("Gõ số định danh và số điện thoại, bấm **Đăng ký**.", "Register.")),
        Optional.empty(),
        remedies().stream().map(Remedy::id).toList(),
        Map.of(),
        Step.Layout.ACTIONS,
        Optional.empty(),
        provenance(Provenance.Status.PARTIAL));
  }

  /** The step that is done at the police's office. */
  public static Step office(Provenance.Status status) {
    return new Step(
        "police-level-2",
        text("Công an xã", "Police"),
        text("Làm mức 2: {ông/bà} đến Công an xã Mẫu một lần", "Level 2: go to the police once"),
        List.of(
            action("Khai phiếu TK01", "Fill in form TK01", "Không mất tiền", "It is free"),
            action(
                "Chụp ảnh, lấy vân tay",
                "Face and fingerprints",
                "Máy so với dữ liệu căn cước của {ông/bà}",
                "They are compared with your ID record"),
            action(
                "Chờ tin nhắn VNeID",
                "Wait for the VNeID message",
                "Thường không quá 3 ngày làm việc",
                "Usually no more than 3 working days")),
        Optional.of(
            new Step.Note(
                Step.Note.Kind.ATTENTION,
                text(
                    "Mức 2 phải làm trực tiếp. Không ai làm thay qua điện thoại được.",
                    "Level 2 is done in person. Nobody can do it for you by phone."))),
        new PhonePicture(Optional.empty(), List.of(part(Kind.FACE_FRAME, "", "", 2, false))),
        List.of(text("Đến Công an xã làm mức 2.", "Go to the police for level 2.")),
        Optional.empty(),
        List.of(),
        Map.of(),
        Step.Layout.OFFICE,
        Optional.empty(),
        provenance(status));
  }

  private static Step.Action action(String vi, String en, String help, String helpEn) {
    return new Step.Action(text(vi, en), Optional.of(text(help, helpEn)));
  }

  /** A step that shows every kind of part, a few at a time. */
  public static Step drawn(String id, List<Part> parts, Provenance.Status status) {
    var step = register();
    return new Step(
        id,
        step.label(),
        step.title(),
        step.actions(),
        step.note(),
        new PhonePicture(Optional.of(text("VNeID", "VNeID")), parts),
        step.paper(),
        Optional.empty(),
        List.of(),
        Map.of(),
        Step.Layout.ACTIONS,
        Optional.empty(),
        provenance(status));
  }

  public static List<List<Part>> allParts() {
    return List.of(
        List.of(
            part(Kind.SEARCH, "VNeID", "", 1, false),
            part(Kind.APP_ROW, "VNeID", "Cài đặt", 2, true),
            part(Kind.BARS, "", "", 0, false),
            part(Kind.LINK, "Không quét được QR code?", "", 3, false)),
        List.of(
            part(Kind.CARD_FRAME, "Đưa mã QR vào khung", "", 1, false),
            part(Kind.BUTTON, "Tiếp tục", "", 2, true)),
        List.of(
            part(Kind.FACE_FRAME, "Nhìn thẳng vào máy", "", 1, false),
            part(Kind.BUTTON, "Chụp", "", 2, false)),
        List.of(
            part(Kind.NFC, "Áp thẻ vào lưng máy", "", 1, false),
            part(Kind.PASSCODE, "Passcode 6 số", "", 2, false),
            part(Kind.LABEL, "Không đọc cho ai", "", 0, false)),
        List.of(
            part(
                Kind.MESSAGE,
                "VNeID",
                "Ho so dang ky tai khoan dinh danh dien tu cua cong dan da duoc phe duyet.",
                1,
                false),
            part(Kind.ICONS, "VNeID", "", 2, true)));
  }

  public static List<Remedy> remedies() {
    return List.of(
        remedy(
            "qr",
            "Không quét được mã QR",
            "The QR code does not scan",
            "qr-code",
            List.of(
                text(
                    "Lau sạch thẻ. Đưa thẻ ra chỗ **sáng, không bị lóa**.",
                    "Wipe the card. Go where it is **bright, without glare**."),
                text(
                    "Để mã QR gọn trong khung, cách máy **một gang tay**.",
                    "Keep the code in the frame, **a hand’s width** away."),
                text(
                    "Vẫn không được: bấm dòng [[Không quét được QR code?]] rồi gõ chỗ còn trống"
                        + " giống như trên thẻ.",
                    "If not: press [[Không quét được QR code?]] and fill in what the card says.")),
            Optional.of(
                text(
                    "Gõ tay cũng được, kết quả như quét thẻ.",
                    "Typing works just as well as scanning."))),
        remedy("otp", "Không nhận được mã OTP", "No OTP code comes", "message-off"),
        remedy(
            "wrong", "Ứng dụng báo thông tin sai", "The app says the details are wrong", "alert"),
        remedy("button", "Không thấy nút “Đăng ký”", "No “Đăng ký” button", "search"),
        remedy("other", "Chuyện khác", "Something else", "more"));
  }

  private static Remedy remedy(String id, String vi, String en, String icon) {
    return remedy(
        id, vi, en, icon, List.of(text("Xin hỏi cán bộ.", "Please ask.")), Optional.empty());
  }

  private static Remedy remedy(
      String id, String vi, String en, String icon, List<Text> tries, Optional<Text> note) {
    return new Remedy(id, text(vi, en), icon, tries, note, Remedy.Owner.CITIZEN, SOURCED);
  }

  public static Message message() {
    return new Message(
        "approved",
        "VNeID",
        "Cuc Canh sat QLHC ve TTXH thong bao: Ho so dang ky tai khoan dinh danh dien tu cua cong"
            + " dan {name} da duoc phe duyet. De nghi truy cap ung dung VNeID hoac dia chi"
            + " https://vneid.gov.vn de kich hoat tai khoan.",
        List.of(
            text("Người gửi đúng chữ “VNeID”", "The sender is “VNeID”"),
            text("Đúng tên {ông/bà}, không dấu", "Your name, unaccented")),
        text("Người gửi khác “VNeID”:", "Another sender than “VNeID”:"),
        List.of(
            new Message.Forgery(
                "+84 9xx xxx xxx",
                "CONG AN THONG BAO: Tai khoan VNeID cua ban **se bi khoa trong 24 gio**. Bam vao"
                    + " http://vneid-capnhat.example de cap nhat so CCCD va ma OTP.",
                List.of(
                    text("Số lạ, dọa khóa tài khoản", "Unknown number, threatens"),
                    text("Link lạ, hỏi mã OTP", "Strange link, asks for OTP")))),
        SOURCED);
  }
}
