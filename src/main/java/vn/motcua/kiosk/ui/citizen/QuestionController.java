package vn.motcua.kiosk.ui.citizen;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import vn.motcua.kiosk.guide.Question;
import vn.motcua.kiosk.journey.Event;
import vn.motcua.kiosk.journey.Stage;
import vn.motcua.kiosk.ui.Words;
import vn.motcua.kiosk.ui.control.ChoiceCard;
import vn.motcua.kiosk.ui.control.ChoiceDrawing;
import vn.motcua.kiosk.ui.control.Columns;
import vn.motcua.kiosk.ui.control.Frame;
import vn.motcua.kiosk.ui.control.RichText;

/** One question, answered by touching a picture; a button confirms. */
final class QuestionController implements Page<Stage.Asking> {

  private final Words words;
  private final Consumer<Event> events;
  private final BiConsumer<String, String> toast;
  private final Map<String, ChoiceCard> cards = new HashMap<>();
  private boolean answered;

  @FXML private Frame frame;
  @FXML private RichText title;
  @FXML private RichText lead;
  @FXML private Columns choices;
  @FXML private Button next;

  QuestionController(Parts parts) {
    words = parts.words();
    events = parts.events();
    toast = parts.toast();
  }

  @Override
  public Class<Stage.Asking> shows() {
    return Stage.Asking.class;
  }

  @Override
  public void show(Stage.Asking stage) {
    if (cards.isEmpty()) {
      frame
          .top()
          .setProgress(
              words.of("question.progress", stage.number(), stage.of()),
              stage.number(),
              stage.of());
      title.setText(words.of(stage.question().title()));
      lead.setText(words.of(stage.question().lead()));
      choices.show(stage.question().choices().stream().map(this::card).toList());
    }
    cards.forEach((id, card) -> card.setChosen(stage.chosen().filter(id::equals).isPresent()));
    answered = stage.chosen().isPresent();
    NotYet.mark(next, answered ? Optional.empty() : Optional.of(words.of("question.choose-first")));
  }

  private ChoiceCard card(Question.Choice choice) {
    var card = new ChoiceCard();
    card.setId("choice-" + choice.id());
    card.getPictures().add(new ChoiceDrawing(choice.drawing()));
    card.setHeading(words.of(choice.title()));
    card.setHelp(words.of(choice.help()));
    card.setOnAction(_ -> events.accept(new Event.Choose(choice.id())));
    cards.put(choice.id(), card);
    return card;
  }

  @FXML
  void whatFor() {
    events.accept(new Event.WhatFor());
  }

  @FXML
  void next() {
    if (answered) {
      events.accept(new Event.Next());
    } else {
      toast.accept("hand-tap", words.of("question.choose-first"));
    }
  }
}
