package vn.motcua.kiosk.materials;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a commune is asked to make for its people, each from the same notice. */
public enum Kind {
  /** A3 and A4 sheets for the wall, one message each. */
  POSTER {
    @Override
    public List<Material> of(Notice notice) throws IOException {
      var posters = new LinkedHashMap<String, Optional<Poster>>();
      posters.put("steps", Posters.steps(notice));
      posters.put("message", Posters.message(notice));
      posters.put("level-2", Posters.level2(notice));
      posters.put("campaign", Posters.campaign(notice));
      var files = new ArrayList<Material>();
      for (Map.Entry<String, Optional<Poster>> poster : posters.entrySet()) {
        if (poster.getValue().isPresent()) {
          var name = "poster-" + poster.getKey();
          files.add(new Material(name + "-a3.pdf", poster.getValue().get().a3()));
          files.add(new Material(name + "-a4.pdf", poster.getValue().get().a4()));
        }
      }
      return files;
    }
  },

  /** A folded A4 sheet. */
  LEAFLET {
    @Override
    public List<Material> of(Notice notice) throws IOException {
      return notice.steps().isEmpty()
          ? List.of()
          : List.of(new Material("leaflet-a4.pdf", new Leaflet(notice).pdf()));
    }
  },

  /** Pictures for a screen. */
  SLIDES {
    @Override
    public List<Material> of(Notice notice) throws IOException {
      var files = new ArrayList<Material>();
      for (var slide : Slides.of(notice)) {
        files.add(new Material("slide-%02d.png".formatted(files.size() + 1), slide));
      }
      return files;
    }
  },

  /** Words for the loudspeaker. */
  BULLETIN {
    @Override
    public List<Material> of(Notice notice) {
      var bulletin = new Bulletin(notice);
      return List.of(
          new Material("bulletin-short.txt", utf8(bulletin.shortOne())),
          new Material("bulletin-long.txt", utf8(bulletin.longOne())));
    }
  },

  /** Words and a picture for a group on the phone. */
  POST {
    @Override
    public List<Material> of(Notice notice) throws IOException {
      return List.of(
          new Material("post.txt", utf8(new Bulletin(notice).post())),
          new Material("post.png", PostPicture.of(notice)));
    }
  };

  /**
   * Its files; those for which the notice has nothing are not made.
   *
   * @throws IOException never for want of a disk: all is made in memory
   */
  public abstract List<Material> of(Notice notice) throws IOException;

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
