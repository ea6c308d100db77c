package vn.motcua.kiosk.app.window;

import java.io.IOException;
import vn.motcua.kiosk.app.machine.DataFolder;
import vn.motcua.kiosk.app.machine.Places;
import vn.motcua.kiosk.app.machine.Printers;
import vn.motcua.kiosk.app.machine.Specimen;
import vn.motcua.kiosk.app.machine.StartConfig;
import vn.motcua.kiosk.app.machine.WantedCamera;
import vn.motcua.kiosk.camera.Camera;
import vn.motcua.kiosk.camera.CameraLimits;
import vn.motcua.kiosk.camera.CameraMemory;
import vn.motcua.kiosk.camera.DemoDriver;
import vn.motcua.kiosk.config.ConfigPlaces;
import vn.motcua.kiosk.config.Edition;
import vn.motcua.kiosk.config.KioskConfig;
import vn.motcua.kiosk.config.signed.GuidanceInUse;
import vn.motcua.kiosk.handout.HandoutPage;
import vn.motcua.kiosk.printing.Printer;
import vn.motcua.kiosk.ui.citizen.SlideSource;
import vn.motcua.kiosk.ui.speech.Cues;
import vn.motcua.kiosk.ui.speech.Loudspeaker;
import vn.motcua.kiosk.ui.speech.RecordedVoice;
import vn.motcua.kiosk.ui.speech.Sounds;
import vn.motcua.kiosk.ui.speech.SynthesizedVoice;
import vn.motcua.kiosk.ui.speech.Voice;

/**
 * What a kiosk on a screen sees, speaks, prints and shows with, as its files name it.
 *
 * @param demo with a drawn card where there is no camera, and files in place of paper
 */
record Devices(Places places, boolean demo) {

  /** None while the kiosk goes on with older guidance: no edition would be named truly. */
  static SlideSource slides(KioskConfig config, StartConfig read) throws IOException {
    var places = read.guidance().places();
    return read.problems().isEmpty() && places.isPresent()
        ? Slideshow.of(config, Edition.of(places.get()))
        : SlideSource.none();
  }

  HandoutPage look(KioskConfig config) {
    return HandoutPage.load(places.config().resolve("handout"), config.settings().languages());
  }

  /** A person's voice where it has been recorded, a machine's otherwise, or none. */
  Sounds sounds(KioskConfig config, GuidanceInUse guidance) {
    var folder = guidance.places().map(ConfigPlaces::guidance).orElse(places.config());
    var machine = SynthesizedVoice.installed().orElse(Voice.none());
    return new Sounds(
        new RecordedVoice(folder.resolve("audio"), machine),
        config.settings().sound().cues() ? new Loudspeaker() : Cues.none());
  }

  Camera camera(KioskConfig config, DataFolder data) {
    var card = new DemoDriver(Specimen.payload(), Specimen.SEED);
    var wanted = new WantedCamera(config.settings().camera());
    return new Camera(
        demo ? wanted.drivers().driversElseDemo(card) : wanted.drivers().drivers(card),
        CameraLimits.usual(),
        wanted.settings(),
        demo ? CameraMemory.ofThisRun() : CameraMemory.in(data.resolve(WantedCamera.MEMORY)));
  }

  Printer printer(KioskConfig.Printer chosen, DataFolder data) throws IOException {
    var folder = data.resolve("printed");
    return demo ? Printers.toFiles(folder) : Printers.of(chosen, folder);
  }
}
