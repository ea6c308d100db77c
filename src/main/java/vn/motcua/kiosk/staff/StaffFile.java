package vn.motcua.kiosk.staff;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.TRUNCATE_EXISTING;
import static java.nio.file.StandardOpenOption.WRITE;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/**
 * The list of clerks on the disk: one sealed file, replaced as a whole. Not in the record: a backup
 * that is restored must not bring back a clerk who left, and a damaged record must not lock out the
 * clerk who has to mend it.
 */
final class StaffFile {

  private static final String NAME = "clerks";
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Path folder;
  private final Seal seal;

  /** One clerk as he stands there. Never compared. */
  @SuppressWarnings("ArrayRecordComponent")
  record Entry(
      String id,
      String name,
      Role role,
      int memory,
      int passes,
      int lanes,
      byte[] salt,
      byte[] tag,
      int wrong) {

    static Entry of(Clerk clerk, PinHash pin, int wrong) {
      var cost = pin.cost();
      return new Entry(
          clerk.id(),
          clerk.name(),
          clerk.role(),
          cost.memory(),
          cost.passes(),
          cost.lanes(),
          pin.salt(),
          pin.tag(),
          wrong);
    }

    Clerk clerk() {
      return new Clerk(id, name, role);
    }

    PinHash pin() {
      return new PinHash(new PinHash.Cost(memory, passes, lanes), salt, tag);
    }
  }

  StaffFile(Path folder, Seal seal) {
    this.folder = folder;
    this.seal = seal;
  }

  List<Entry> read() throws StaffProblem {
    var file = folder.resolve(NAME);
    if (!Files.exists(file)) {
      return List.of();
    }
    try {
      var plain =
          seal.open(Files.readAllBytes(file))
              .orElseThrow(() -> new StaffProblem(StaffFault.DAMAGED));
      return List.of(JSON.readValue(plain, Entry[].class));
    } catch (IOException e) {
      throw new StaffProblem(StaffFault.DAMAGED, e);
    }
  }

  void write(List<Entry> entries) throws StaffProblem {
    try {
      Files.createDirectories(folder);
      var half = folder.resolve(NAME + ".tmp");
      try (var channel = FileChannel.open(half, CREATE, WRITE, TRUNCATE_EXISTING)) {
        var left = ByteBuffer.wrap(seal.close(JSON.writeValueAsBytes(entries)));
        while (left.hasRemaining()) {
          channel.write(left);
        }
        channel.force(true);
      }
      Files.move(half, folder.resolve(NAME), StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new StaffProblem(StaffFault.NOT_KEPT, e);
    }
  }
}
