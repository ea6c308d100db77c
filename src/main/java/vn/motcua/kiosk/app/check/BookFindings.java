package vn.motcua.kiosk.app.check;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import vn.motcua.kiosk.audit.AuditLog;
import vn.motcua.kiosk.ui.desk.Finding;
import vn.motcua.kiosk.visit.Roster;
import vn.motcua.kiosk.visit.RosterList;
import vn.motcua.kiosk.visit.StoreProblem;
import vn.motcua.kiosk.visit.VisitLog;

/** What is found in the open record and in the audit log. */
public final class BookFindings {

  public static final String RECORD = "Sổ lượt";
  public static final String BACKUP = "Sao lưu";
  public static final String ROSTER = "Danh sách";
  public static final String AUDIT = "Nhật ký";

  /** One is made each day; a kiosk that stood still over a holiday is no fault. */
  private static final Duration OLD_BACKUP = Duration.ofDays(4);

  /** Enough to ask the police for a newer one. */
  private static final int DAYS_TO_RENEW = 7;

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");
  private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("H:mm dd/MM/uuuu");

  private final Clock clock;

  /** Something that is read in the record. */
  public interface Reading {
    Finding read() throws StoreProblem;
  }

  public BookFindings(Clock clock) {
    this.clock = clock;
  }

  public static Finding of(String what, Reading reading) {
    try {
      return reading.read();
    } catch (StoreProblem problem) {
      return broken(what, problem);
    }
  }

  static Finding broken(String what, StoreProblem problem) {
    return Finding.broken(what, problem.kind().code() + " " + problem.kind().sentence());
  }

  public Finding record(VisitLog log) throws StoreProblem {
    var today = LocalDate.now(clock);
    var newest = log.newestDay();
    if (newest.filter(day -> day.isAfter(today)).isPresent()) {
      return Finding.broken(
          RECORD,
          "CLO-03 sổ đã có lượt ngày %s, mà đồng hồ chỉ %s. Hãy chỉnh lại ngày giờ của máy."
              .formatted(DAY.format(newest.get()), DAY.format(today)));
    }
    return Finding.good(RECORD, "đọc được, hôm nay %d lượt".formatted(log.on(today).size()));
  }

  public Finding backup(VisitLog log) throws StoreProblem {
    if (log.backupTrouble().isPresent()) {
      return broken(BACKUP, log.backupTrouble().get());
    }
    return backup(log.lastBackup(), clock);
  }

  static Finding backup(Optional<Instant> last, Clock clock) {
    if (last.isEmpty()) {
      return Finding.attention(BACKUP, "chưa có bản nào. Bấm Sao lưu ngay ở trang Máy.");
    }
    var age = Duration.between(last.get(), clock.instant());
    var made = "bản mới nhất lúc " + MOMENT.format(last.get().atZone(clock.getZone()));
    return age.compareTo(OLD_BACKUP) > 0
        ? Finding.attention(BACKUP, made + ", quá cũ. Bấm Sao lưu ngay ở trang Máy.")
        : Finding.good(BACKUP, made);
  }

  public Finding roster(VisitLog log) throws StoreProblem {
    return roster(new Roster(log).lists().stream().findFirst(), LocalDate.now(clock));
  }

  /** A counter works without one. */
  static Finding roster(Optional<RosterList> newest, LocalDate today) {
    if (newest.isEmpty()) {
      return Finding.good(ROSTER, "không có danh sách rà soát");
    }
    var list = newest.get();
    var is = "%d người, giữ đến hết %s".formatted(list.people(), DAY.format(list.until()));
    return list.until().isBefore(today.plusDays(DAYS_TO_RENEW))
        ? Finding.attention(ROSTER, is + ". Hãy xin Công an xã danh sách mới.")
        : Finding.good(ROSTER, is);
  }

  static Finding audit(AuditLog.Verdict verdict) {
    return switch (verdict) {
      case AuditLog.Verdict.Sound(long lines) ->
          Finding.good(AUDIT, "nguyên vẹn, %d dòng".formatted(lines));
      case AuditLog.Verdict.Changed(long line) ->
          Finding.broken(
              AUDIT,
              "AUD-02 dòng %d đã bị sửa, hoặc dòng trước bị xóa. Hãy báo người phụ trách."
                  .formatted(line));
      case AuditLog.Verdict.Cut(long known, long found) ->
          Finding.broken(
              AUDIT,
              "AUD-03 mất cuối: từng có %d dòng, nay còn %d. Hãy báo người phụ trách."
                  .formatted(known, found));
    };
  }
}
