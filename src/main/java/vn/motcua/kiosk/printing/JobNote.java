package vn.motcua.kiosk.printing;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.Optional;

/**
 * What the disk knows of a job beside its page.
 *
 * @param id its name on the disk
 * @param ticket with which its spooler can be asked
 */
record JobNote(
    String id,
    String title,
    Paper paper,
    int copies,
    Instant created,
    Instant until,
    Mark mark,
    Optional<Ticket> ticket) {

  /** How far it had come, as far as it matters after a power cut. */
  enum Mark {
    WAITING,

    /** From before the first byte goes out until the printer has answered. */
    SENDING,

    /** The spooler said that it has it. */
    SENT,

    /** Only a person may send it again. */
    FAILED
  }

  JobNote with(Mark next, Optional<Ticket> known) {
    return new JobNote(id, title, paper, copies, created, until, next, known);
  }

  byte[] bytes() {
    var bytes = new ByteArrayOutputStream();
    try (var out = new DataOutputStream(bytes)) {
      out.writeUTF(id);
      out.writeUTF(title);
      out.writeUTF(paper.name());
      out.writeInt(copies);
      out.writeLong(created.toEpochMilli());
      out.writeLong(until.toEpochMilli());
      out.writeUTF(mark.name());
      out.writeUTF(ticket.map(Ticket::queue).orElse(""));
      out.writeUTF(ticket.map(Ticket::job).orElse(""));
    } catch (IOException inMemory) {
      throw new IllegalStateException(inMemory);
    }
    return bytes.toByteArray();
  }

  /**
   * @throws IOException if these are not the bytes of a note
   */
  static JobNote of(byte[] bytes) throws IOException {
    try (var in = new DataInputStream(new ByteArrayInputStream(bytes))) {
      var id = in.readUTF();
      var title = in.readUTF();
      var paper = Paper.valueOf(in.readUTF());
      int copies = in.readInt();
      var created = Instant.ofEpochMilli(in.readLong());
      var until = Instant.ofEpochMilli(in.readLong());
      var mark = Mark.valueOf(in.readUTF());
      var ticket = new Ticket(in.readUTF(), in.readUTF());
      return new JobNote(
          id,
          title,
          paper,
          copies,
          created,
          until,
          mark,
          ticket.job().isEmpty() ? Optional.empty() : Optional.of(ticket));
    } catch (IllegalArgumentException otherVersion) {
      throw new IOException("not a note of this version", otherVersion);
    }
  }
}
