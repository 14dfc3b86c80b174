// SPDX-License-Identifier: EPL-2.0
package org.triangula.survey.ui.responses;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.triangula.model.survey.Answer;
import org.triangula.model.survey.AnswerDecision;
import org.triangula.model.survey.Survey;
import org.triangula.survey.AnswerState;
import org.triangula.survey.Item;
import org.triangula.survey.ResultText;
import org.triangula.survey.UnitAnswer;
import org.triangula.survey.response.DecideAnswer;
import org.triangula.survey.response.RevokeDecision;
import org.triangula.ui.study.Preferences;
import org.triangula.ui.study.StudyWorkspace;
import org.triangula.ui.theme.Theme;
import org.triangula.ui.widgets.AccessibleNames;

/** Decides which of several contradicting answers counts, and why. All answers stay. */
final class DecisionBar extends Composite {

    private final StudyWorkspace workspace;
    private final ResultText words = new ResultText(Locale.getDefault());
    private final Label made;
    private final Combo choice;
    private final Text reason;
    private final Button decide;
    private final Button revoke;
    private final List<Answer> offered = new ArrayList<>();
    private Survey survey;
    private Item item;
    private UnitAnswer answer;

    DecisionBar(Composite parent, StudyWorkspace workspace) {
        super(parent, SWT.NONE);
        this.workspace = workspace;
        GridLayoutFactory.fillDefaults().numColumns(5).applyTo(this);
        made = new Label(this, SWT.WRAP);
        GridDataFactory.fillDefaults().span(5, 1).grab(true, false).hint(200, SWT.DEFAULT).applyTo(made);
        new Label(this, SWT.NONE).setText(Messages.counts);
        choice = new Combo(this, SWT.READ_ONLY);
        GridDataFactory.fillDefaults().hint(170, SWT.DEFAULT).applyTo(choice);
        AccessibleNames.give(choice, Messages.counts);
        choice.setToolTipText(Messages.counts_tip);
        reason = new Text(this, SWT.BORDER);
        reason.setMessage(Messages.reason);
        reason.setToolTipText(Messages.reason);
        GridDataFactory.fillDefaults().grab(true, false).hint(80, SWT.DEFAULT).applyTo(reason);
        decide = new Button(this, SWT.PUSH);
        decide.setText(Messages.decide);
        decide.addListener(SWT.Selection, event -> decide());
        reason.addListener(SWT.DefaultSelection, event -> decide());
        choice.addListener(SWT.Selection, event -> enable());
        reason.addListener(SWT.Modify, event -> enable());
        revoke = new Button(this, SWT.PUSH);
        revoke.setText(Messages.revoke);
        revoke.addListener(SWT.Selection, event -> answer.decision()
            .ifPresent(decision -> workspace.run(new RevokeDecision(decision))));
    }

    private void enable() {
        decide.setEnabled(choice.getSelectionIndex() >= 0 && !reason.getText().isBlank());
    }

    void show(Survey shown, Item asked, UnitAnswer said) {
        boolean other = !Objects.equals(asked, item) || answer == null || !answer.unit().equals(said.unit());
        survey = shown;
        item = asked;
        answer = said;
        boolean needed = said.unit().isPresent()
            && (said.state() == AnswerState.CONTRADICTORY || said.decision().isPresent());
        setVisible(needed);
        ((GridData) getLayoutData()).exclude = !needed;
        if (!needed) {
            return;
        }
        offered.clear();
        choice.removeAll();
        for (UnitAnswer.Given given : said.given()) {
            offered.add(given.answer());
            choice.add(Objects.toString(given.response().getRespondent(), "–") + ": "
                + words.answer(given.answer(), asked.question()));
        }
        choice.add(Messages.none);
        said.decision().ifPresent(decision -> choice.select(decision.getAnswer() == null ? offered.size()
            : offered.indexOf(decision.getAnswer())));
        if (other || said.decision().isPresent()) {
            reason.setText(said.decision().map(AnswerDecision::getReason).orElse(""));
        }
        made.setText(said.decision().map(this::sentence).orElse(Messages.undecided).replace("&", "&&"));
        made.setForeground(new Color(said.decision().isPresent() ? Theme.current().quietText()
            : Theme.current().warning()));
        revoke.setVisible(said.decision().isPresent());
        enable();
    }

    private String sentence(AnswerDecision decision) {
        String time = decision.getDecidedAt() == null ? "–" : DateTimeFormatter
            .ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
            .format(decision.getDecidedAt().atZone(ZoneId.systemDefault()));
        String counted = decision.getAnswer() == null ? Messages.none
            : words.answer(decision.getAnswer(), item.question());
        return Messages.bind(Messages.decided, new Object[] {counted, Objects.toString(decision.getDecidedBy(), "–"),
            time, Objects.toString(decision.getReason(), "")});
    }

    /** Decides with what is chosen and typed. */
    void decide() {
        int place = choice.getSelectionIndex();
        if (place >= 0 && !reason.getText().isBlank()) {
            workspace.run(new DecideAnswer(survey, answer, item, place < offered.size() ? offered.get(place) : null,
                reason.getText(), Preferences.coder()));
        }
    }

    /** Chooses as a person does, for tests. */
    void choose(int place, String why) {
        choice.select(place);
        reason.setText(why);
        enable();
    }
}
