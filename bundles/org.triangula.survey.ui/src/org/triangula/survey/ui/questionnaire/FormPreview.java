// SPDX-License-Identifier: EPL-2.0
package org.triangula.survey.ui.questionnaire;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.triangula.model.survey.Answer;
import org.triangula.model.survey.AnswerOption;
import org.triangula.model.survey.MatrixRow;
import org.triangula.model.survey.Question;
import org.triangula.model.survey.QuestionType;
import org.triangula.model.survey.Questionnaire;
import org.triangula.model.survey.Response;
import org.triangula.model.survey.SurveyFactory;
import org.triangula.model.survey.Topic;
import org.triangula.survey.Routing;
import org.triangula.survey.Wordings;
import org.triangula.survey.design.Multilingual;
import org.triangula.ui.theme.Theme;

/** One topic as respondents will see it. It can be tried out: questions appear as the routing says; nothing is kept. */
final class FormPreview extends Composite {

    private final ScrolledComposite scroller;
    private final Map<Question, Composite> boxes = new LinkedHashMap<>();
    private final Response tried = SurveyFactory.eINSTANCE.createResponse();
    private final Combo language;
    private Composite form;
    private Topic topic;

    FormPreview(Composite parent) {
        super(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(6, 4).margins(4, 4).applyTo(this);
        language = new Combo(this, SWT.READ_ONLY);
        language.setItems(Messages.german, Messages.english);
        language.select("de".equals(Locale.getDefault().getLanguage()) ? 0 : 1);
        language.setToolTipText(Messages.preview_language);
        language.addListener(SWT.Selection, event -> build());
        Label hint = new Label(this, SWT.WRAP);
        hint.setText(Messages.preview_hint);
        hint.setForeground(new Color(Theme.current().quietText()));
        GridDataFactory.fillDefaults().grab(true, false).hint(120, SWT.DEFAULT).align(SWT.FILL, SWT.CENTER)
            .applyTo(hint);
        scroller = new ScrolledComposite(this, SWT.V_SCROLL | SWT.BORDER);
        scroller.setExpandHorizontal(true);
        scroller.setExpandVertical(true);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, true).applyTo(scroller);
        scroller.addListener(SWT.Resize, event -> size());
    }

    private String tag() {
        return language.getSelectionIndex() == 0 ? "de" : "en";
    }

    /** Shows a topic; {@code null} for none. */
    void show(Topic shown) {
        if (shown == null || topic == null || shown.eContainer() != topic.eContainer()) {
            tried.getAnswers().clear();
        }
        topic = shown;
        build();
    }

    private void build() {
        if (form != null) {
            form.dispose();
        }
        boxes.clear();
        form = new Composite(scroller, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(14, 12).spacing(0, 12).applyTo(form);
        form.setBackground(new Color(Theme.current().ground()));
        form.setBackgroundMode(SWT.INHERIT_FORCE);
        scroller.setContent(form);
        if (topic != null) {
            if (topic.eContainer() instanceof Questionnaire questionnaire
                && questionnaire.getTopics().indexOf(topic) == 0) {
                String introduction = Multilingual.of(questionnaire.getIntroductions()).readIn(tag());
                if (!introduction.isEmpty()) {
                    line(form, introduction, false);
                }
            }
            line(form, (topic.getNumber() == null ? "" : topic.getNumber() + "  ") + Wordings.of(topic, tag()), true);
            topic.getQuestions().forEach(this::question);
        }
        route();
    }

    private static Label line(Composite parent, String text, boolean bold) {
        Label label = new Label(parent, SWT.WRAP);
        label.setText(text.replace("&", "&&"));
        if (bold) {
            label.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
        }
        GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(label);
        return label;
    }

    private void question(Question question) {
        Composite box = new Composite(form, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(box);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(box);
        String star = question.isRequired() ? " *" : "";
        line(box, (question.getNumber() == null ? "" : question.getNumber() + "  ") + Wordings.of(question, tag())
            + star, true);
        String hint = Multilingual.of(question.getHints()).readIn(tag());
        if (!hint.isEmpty()) {
            line(box, hint, false).setForeground(new Color(Theme.current().quietText()));
        }
        switch (question.getType()) {
            case SINGLE, YES_NO -> choices(box, question, null, SWT.RADIO);
            case MULTIPLE -> choices(box, question, null, SWT.CHECK);
            case RANK -> ranks(box, question);
            case MATRIX -> matrix(box, question);
            case NUMBER, PERCENT, DATE -> words(box, question, false);
            case TEXT -> words(box, question, true);
        }
        boxes.put(question, box);
    }

    private void choices(Composite parent, Question question, MatrixRow row, int style) {
        Composite group = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 2).margins(8, 0).applyTo(group);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(group);
        for (AnswerOption option : question.getOptions()) {
            choice(group, question, row, option, style, Wordings.of(option, tag()));
        }
    }

    private void choice(Composite group, Question question, MatrixRow row, AnswerOption option, int style,
        String text) {
        Button button = new Button(group, style);
        button.setText(text.replace("&", "&&"));
        button.setToolTipText(Wordings.of(option, tag()));
        button.setSelection(answer(question, row).map(given -> given.getOptions().contains(option)).orElse(false));
        button.addListener(SWT.Selection, event -> choose(question, row, option, button.getSelection()));
    }

    private void ranks(Composite parent, Question question) {
        Composite group = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(6, 2).margins(8, 0).applyTo(group);
        int places = question.getRankPlaces() > 0 ? question.getRankPlaces() : question.getOptions().size();
        for (int i = 1; i <= places; i++) {
            new Label(group, SWT.NONE).setText(i + ".");
            Combo combo = new Combo(group, SWT.READ_ONLY);
            combo.setItems(question.getOptions().stream().map(option -> Wordings.of(option, tag()))
                .toArray(String[]::new));
            combo.setToolTipText(Messages.bind(Messages.preview_place, i));
        }
    }

    private void matrix(Composite parent, Question question) {
        Composite group = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(10, 6).margins(8, 0).applyTo(group);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(group);
        for (MatrixRow row : question.getRows()) {
            Label label = new Label(group, SWT.WRAP);
            label.setText(Wordings.of(row, tag()).replace("&", "&&"));
            GridDataFactory.fillDefaults().hint(160, SWT.DEFAULT).applyTo(label);
            Composite line = new Composite(group, SWT.NONE);
            GridLayoutFactory.fillDefaults().numColumns(Math.max(1, question.getOptions().size())).applyTo(line);
            for (AnswerOption option : question.getOptions()) {
                choice(line, question, row, option, SWT.RADIO, Wordings.of(option, tag()));
            }
        }
    }

    private void words(Composite parent, Question question, boolean lines) {
        Composite group = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(8, 0).applyTo(group);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(group);
        Text text = new Text(group, SWT.BORDER | (lines ? SWT.MULTI | SWT.WRAP : SWT.SINGLE));
        text.setToolTipText(Wordings.of(question, tag()));
        text.setText(answer(question, null).map(Answer::getText).filter(given -> given != null).orElse(""));
        GridDataFactory.fillDefaults().grab(lines, false).hint(lines ? 200 : 90, lines ? 44 : SWT.DEFAULT)
            .applyTo(text);
        new Label(group, SWT.NONE).setText(question.getType() == QuestionType.PERCENT ? "%"
            : question.getUnit() == null ? "" : question.getUnit());
        text.addListener(SWT.Modify, event -> write(question, text.getText()));
    }

    private Optional<Answer> answer(Question question, MatrixRow row) {
        return tried.getAnswers().stream()
            .filter(given -> given.getQuestion() == question && given.getRow() == row).findFirst();
    }

    private Answer written(Question question, MatrixRow row) {
        return answer(question, row).orElseGet(() -> {
            Answer made = SurveyFactory.eINSTANCE.createAnswer();
            made.setQuestion(question);
            made.setRow(row);
            tried.getAnswers().add(made);
            return made;
        });
    }

    /** Chooses an option as a respondent does. */
    void choose(Question question, MatrixRow row, AnswerOption option, boolean on) {
        Answer answer = written(question, row);
        if (question.getType() == QuestionType.MULTIPLE) {
            answer.getOptions().remove(option);
        } else if (on) {
            answer.getOptions().clear();
        }
        if (on) {
            answer.getOptions().add(option);
        }
        route();
    }

    private void write(Question question, String words) {
        Answer answer = written(question, null);
        boolean counted = question.getType() == QuestionType.NUMBER || question.getType() == QuestionType.PERCENT;
        answer.setText(words);
        answer.setNumber(counted && words.strip().matches("-?\\d{1,12}([.,]\\d{1,6})?")
            ? Double.valueOf(words.strip().replace(',', '.')) : null);
        route();
    }

    /** Shows the questions that the answers lead to. */
    private void route() {
        boxes.forEach((question, box) -> {
            boolean asked = Routing.isAsked(question, tried);
            box.setVisible(asked);
            ((GridData) box.getLayoutData()).exclude = !asked;
        });
        size();
    }

    private void size() {
        if (form != null && !form.isDisposed()) {
            form.layout(true, true);
            scroller.setMinSize(form.computeSize(Math.max(200, scroller.getClientArea().width), SWT.DEFAULT));
        }
    }

    /** The questions that are seen now. */
    List<Question> asked() {
        List<Question> seen = new ArrayList<>();
        boxes.forEach((question, box) -> {
            if (((GridData) box.getLayoutData()).exclude) {
                return;
            }
            seen.add(question);
        });
        return seen;
    }

    @Override
    public boolean setFocus() {
        for (Control child : form == null ? new Control[0] : form.getChildren()) {
            if (child instanceof Composite && child.isVisible() && child.setFocus()) {
                return true;
            }
        }
        return scroller.setFocus();
    }
}
