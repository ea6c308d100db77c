package vn.motcua.kiosk.journey;

import java.time.LocalDateTime;
import java.util.Optional;
import vn.motcua.kiosk.card.CardReading;
import vn.motcua.kiosk.card.Hint;
import vn.motcua.kiosk.card.PersonalId;
import vn.motcua.kiosk.guide.Language;

/** Something that happened: a touch, a device's news, or a second gone by. */
public sealed interface Event {

  /** A touch of the citizen; it shows that he is there. */
  sealed interface Touch extends Event {}

  /** News from a device; it may come late, when its stage has passed. */
  sealed interface News extends Event {}

  record LanguageChosen(Language language) implements Touch {}

  record Begin() implements Touch {}

  /** A touch of the screen while it rests, wherever; or a key, as from a hand scanner. */
  record Wake() implements Touch {}

  record Agree() implements Touch {}

  record WithoutCard() implements Touch {}

  record UseHandScanner() implements Touch {}

  record TypeInstead() implements Touch {}

  /** Back from the hand scanner to the camera. */
  record TryCamera() implements Touch {}

  /** The code of an earlier visit instead of a card's number. */
  record TypeCode() implements Touch {}

  /** On where the earlier visit ended. */
  record Resume() implements Touch {}

  /** As if he had never been here. */
  record StartOver() implements Touch {}

  record Digit(int value) implements Touch {}

  record DeleteDigit() implements Touch {}

  record ClearDigits() implements Touch {}

  record ThatIsMe() implements Touch {}

  record NotMe() implements Touch {}

  /** The list is right: on to the activation. */
  record Activate() implements Touch {}

  /** The list is wrong, or he does not know. */
  record NotSo() implements Touch {}

  record Choose(String choice) implements Touch {}

  record Next() implements Touch {}

  record Back() implements Touch {}

  record StepDone() implements Touch {}

  /** To be done elsewhere, another day: on to what comes after it. */
  record Later() implements Touch {}

  record GotStuck() implements Touch {}

  record ShowRemedy(String id) implements Touch {}

  record Solved() implements Touch {}

  record StillStuck() implements Touch {}

  record LikeGenuine() implements Touch {}

  record LikeFalse() implements Touch {}

  record NoMessageYet() implements Touch {}

  /** Does not want to be reminded. */
  record NoReminder() implements Touch {}

  /**
   * Typed his name, so that he can be reminded.
   *
   * @param name not blank
   */
  record NameTyped(String name) implements Touch {

    /** Never the name itself. */
    @Override
    public String toString() {
      return "NameTyped[" + name.length() + " letters]";
    }
  }

  /** Wants to be reminded, and tells no name. */
  record WithoutName() implements Touch {}

  /** Wants to be reminded, and not by telephone. */
  record WithoutPhone() implements Touch {}

  /** What is the account good for? */
  record WhatFor() implements Touch {}

  /**
   * @param utility id of what somebody wants to do
   */
  record Wish(String utility) implements Touch {}

  /** More of a list that does not fit on one page. */
  record More() implements Touch {}

  /** To the level that is missing. */
  record GetLevel() implements Touch {}

  /** The level is there: how is it done? */
  record HowTo() implements Touch {}

  /**
   * @param large in large letters
   */
  record Print(boolean large) implements Touch {

    /** In letters of the usual size. */
    public Print() {
      this(false);
    }
  }

  record NoPaper() implements Touch {}

  /** Wants to say to which group of the campaign's plan he belongs. */
  record TellGroup() implements Touch {}

  /**
   * @param group id of one of the campaign's
   */
  record Belong(String group) implements Touch {}

  record CallClerk() implements Touch {}

  record End() implements Touch {}

  record EndNow() implements Touch {}

  record StillHere() implements Touch {}

  /** A minute has begun, or nobody knew yet which one it is. */
  record Minute(LocalDateTime now) implements News {}

  /**
   * The counter opened a visit.
   *
   * @param now by the counter's clock
   */
  record Admitted(VisitCode code, LocalDateTime now) implements News {}

  record CardRead(CardReading.Card card) implements News {}

  /** News of the handout of an earlier visit. */
  sealed interface OfHandout extends News {}

  /** It was shown. */
  record CodeRead(VisitCode code) implements OfHandout {}

  /**
   * @param earlier empty where nothing of that visit is kept, or no more
   */
  record VisitFound(VisitCode code, Optional<Earlier> earlier) implements OfHandout {}

  /**
   * @param person whose card was read
   */
  record Recalled(PersonalId person, Remembered remembered) implements News {}

  record ForeignCode(CardReading.Kind kind) implements News {}

  record Hinted(Hint hint) implements News {}

  record CameraFailed(String code) implements News {}

  record CameraWorks() implements News {}

  record Printing(PrintState state) implements News {}

  /** One second has passed. */
  record Second() implements Event {}
}
