package vn.motcua.kiosk.app.command;

import picocli.CommandLine.Command;
import vn.motcua.kiosk.app.machine.Version;

/** What those do who run the province's database, from any machine with the program. */
@Command(
    name = "province",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    synopsisSubcommandLabel = "VIỆC / WORK",
    subcommands = {
      ProvinceInitCommand.class,
      ProvinceEnrolCommand.class,
      ProvinceRevokeCommand.class,
      ProvinceTargetsCommand.class,
      ProvinceReportCommand.class
    },
    description = {
      "Phía tỉnh: bảng số liệu trong PostgreSQL của tỉnh, tài khoản của máy, báo cáo.",
      "The province's side: tables in its PostgreSQL, counters' accounts, reports."
    },
    footer = {
      "",
      "Mật khẩu lấy từ PGPASSWORD hoặc ~/.pgpass, như psql.",
      "The password comes from PGPASSWORD or ~/.pgpass, as for psql."
    },
    exitCodeListHeading = "%nMã thoát / Exit codes:%n",
    exitCodeList = {
      "0:đã làm / done",
      "1:máy chủ không làm được, hoặc danh sách có lỗi / the server did not do it, or a list is"
          + " wrong",
      "2:không hiểu lệnh / the command was not understood",
      "73:không đọc hoặc ghi được / a file or folder cannot be read or written",
      "78:cấu hình có lỗi / the configuration has mistakes"
    })
final class ProvinceCommand {}
