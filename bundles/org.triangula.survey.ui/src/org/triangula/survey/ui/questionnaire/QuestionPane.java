// SPDX-License-Identifier: EPL-2.0
package org.triangula.survey.ui.questionnaire;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.function.UnaryOperator;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.triangula.core.problem.Problem;
import org.triangula.model.survey.MissingKind;
import org.triangula.model.survey.Question;
import org.triangula.model.survey.QuestionType;
import org.triangula.model.survey.Questionnaire;
import org.triangula.model.survey.RoutingOperator;
import org.triangula.survey.AnswerState;
import org.triangula.survey.ResultText;
import org.triangula.survey.design.ChangeQuestion;
import org.triangula.survey.design.Multilingual;
import org.triangula.survey.design.OptionDraft;
import org.triangula.survey.design.QuestionDraft;
import org.triangula.survey.design.RowDraft;
import org.triangula.survey.design.RuleDraft;
import org.triangula.survey.ui.shared.DraftColumn;
import org.triangula.survey.ui.shared.DraftTable;
import org.triangula.ui.study.Problems;
import org.triangula.ui.study.StudyWorkspace;

/** Everything about one question: number, variable, type, wordings, options, rows, limits and conditions. */
final class QuestionPane {

    private static final String GERMAN = "de";
    private static final String ENGLISH = "en";
    private static final int PARTS = 96;
    private static final int MOST_WORDS = 60;

    private final StudyWorkspace workspace;
    private final ResultText words = new ResultText(Locale.getDefault());
    private final ScrolledComposite scroller;
    private final Composite content;
    private final FormField number;
    private final FormField variable;
    private final Combo type;
    private final Button required;
    private final FormField german;
    private final FormField english;
    private final FormField germanHint;
    private final FormField englishHint;
    private final Composite limits;
    private final FormField minimum;
    private final FormField maximum;
    private final FormField unit;
    private final FormField places;
    private final DraftTable<OptionDraft> options;
    private final DraftTable<RowDraft> rows;
    private DraftTable<RuleDraft> rules;
    private List<Question> earlier = List.of();
    private Question question;

    QuestionPane(Composite parent, StudyWorkspace workspace) {
        this.workspace = workspace;
        scroller = new ScrolledComposite(parent, SWT.V_SCROLL);
        scroller.setExpandHorizontal(true);
        scroller.setExpandVertical(true);
        content = new Composite(scroller, SWT.NONE);
        scroller.setContent(content);
        GridLayoutFactory.fillDefaults().numColumns(4).margins(8, 8).spacing(6, 6).applyTo(content);
        number = new FormField(content, Messages.number, false, text -> change(draft -> draft.withNumber(text)));
        variable = new FormField(content, Messages.variable, false, text -> change(draft -> draft.withName(text)));
        Label label = new Label(content, SWT.NONE);
        label.setText(Messages.type);
        type = new Combo(content, SWT.READ_ONLY);
        type.setItems(Arrays.stream(QuestionType.values()).map(words::type).toArray(String[]::new));
        type.setToolTipText(Messages.type);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(type);
        type.addListener(SWT.Selection, event -> setType(QuestionType.values()[type.getSelectionIndex()]));
        new Label(content, SWT.NONE);
        required = new Button(content, SWT.CHECK);
        required.setText(Messages.required);
        required.addListener(SWT.Selection, event -> change(draft -> draft.withRequired(required.getSelection())));
        german = new FormField(content, Messages.german, true, text -> change(
            draft -> draft.withWording(draft.wording().with(GERMAN, text)))).span(3);
        english = new FormField(content, Messages.english, true, text -> change(
            draft -> draft.withWording(draft.wording().with(ENGLISH, text)))).span(3);
        germanHint = new FormField(content, Messages.germanHint, false, text -> change(
            draft -> draft.withHint(draft.hint().with(GERMAN, text)))).span(3);
        englishHint = new FormField(content, Messages.englishHint, false, text -> change(
            draft -> draft.withHint(draft.hint().with(ENGLISH, text)))).span(3);
        limits = new Composite(content, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(6).applyTo(limits);
        GridDataFactory.fillDefaults().span(4, 1).grab(true, false).applyTo(limits);
        minimum = new FormField(limits, Messages.minimum, false,
            text -> changeNumber(text, QuestionDraft::withMinimum));
        maximum = new FormField(limits, Messages.maximum, false,
            text -> changeNumber(text, QuestionDraft::withMaximum));
        unit = new FormField(limits, Messages.unit, false, text -> change(draft -> draft.withUnit(text)));
        places = new FormField(limits, Messages.places, false, this::changePlaces);
        rows = new DraftTable<>(content, Messages.rows, PARTS, List.of(
            DraftColumn.words(Messages.code, 60, RowDraft::code, (row, text) -> new RowDraft(row.id(), text,
                row.wording())),
            DraftColumn.words(Messages.german, 200, row -> row.wording().in(GERMAN), (row, text) ->
                new RowDraft(row.id(), row.code(), row.wording().with(GERMAN, text))),
            DraftColumn.words(Messages.english, 200, row -> row.wording().in(ENGLISH), (row, text) ->
                new RowDraft(row.id(), row.code(), row.wording().with(ENGLISH, text)))),
            () -> RowDraft.of(free(draft().rows().stream().map(RowDraft::code).toList()), Multilingual.NONE),
            list -> change(draft -> draft.withRows(list)));
        GridDataFactory.fillDefaults().span(4, 1).grab(true, false).applyTo(rows);
        options = new DraftTable<>(content, Messages.options, PARTS, optionColumns(),
            () -> OptionDraft.of(free(draft().options().stream().map(OptionDraft::code).toList()), Multilingual.NONE),
            list -> change(draft -> draft.withOptions(list)));
        GridDataFactory.fillDefaults().span(4, 1).grab(true, false).applyTo(options);
        createRules();
    }

    private static String free(List<String> codes) {
        int code = 1;
        while (codes.contains(Integer.toString(code))) {
            code++;
        }
        return Integer.toString(code);
    }

    private List<DraftColumn<OptionDraft>> optionColumns() {
        List<String> missing = Arrays.stream(MissingKind.values()).map(this::missing).toList();
        return List.of(
            DraftColumn.words(Messages.code, 50, OptionDraft::code, (option, text) -> new OptionDraft(option.id(),
                text, option.wording(), option.openText(), option.exclusive(), option.missing())),
            DraftColumn.words(Messages.german, 150, option -> option.wording().in(GERMAN), (option, text) ->
                wording(option, option.wording().with(GERMAN, text))),
            DraftColumn.words(Messages.english, 150, option -> option.wording().in(ENGLISH), (option, text) ->
                wording(option, option.wording().with(ENGLISH, text))),
            DraftColumn.flag(Messages.ownWords, 80, OptionDraft::openText, (option, on) -> new OptionDraft(
                option.id(), option.code(), option.wording(), on, option.exclusive(), option.missing())),
            DraftColumn.flag(Messages.exclusive, 80, OptionDraft::exclusive, (option, on) -> new OptionDraft(
                option.id(), option.code(), option.wording(), option.openText(), on, option.missing())),
            new DraftColumn<>(Messages.missing, 110, option -> missing(option.missing()),
                (option, text) -> new OptionDraft(option.id(), option.code(), option.wording(), option.openText(),
                    option.exclusive(), MissingKind.values()[missing.indexOf(text)]), missing));
    }

    private static OptionDraft wording(OptionDraft option, Multilingual wording) {
        return new OptionDraft(option.id(), option.code(), wording, option.openText(), option.exclusive(),
            option.missing());
    }

    private String missing(MissingKind kind) {
        return switch (kind) {
            case NONE -> "–";
            case NOT_ASKED -> words.state(AnswerState.NOT_ASKED);
            case NOT_ANSWERED -> words.state(AnswerState.NOT_ANSWERED);
            case DONT_KNOW -> words.state(AnswerState.DONT_KNOW);
            case REFUSED -> words.state(AnswerState.REFUSED);
        };
    }

    /** The table of conditions offers the questions that come earlier, so it is made anew for each question. */
    private void createRules() {
        if (rules != null) {
            rules.dispose();
        }
        List<String> names = earlier.stream().map(QuestionPane::name).toList();
        List<String> operators = Arrays.stream(RoutingOperator.values()).map(Messages::operator).toList();
        rules = new DraftTable<>(content, Messages.conditions, PARTS, List.of(
            new DraftColumn<>(Messages.question, 230, rule -> earlier.stream()
                .filter(one -> Objects.equals(one.getId(), rule.question())).map(QuestionPane::name).findFirst()
                .orElse("?"), (rule, text) -> new RuleDraft(earlier.get(names.indexOf(text)).getId(),
                    rule.operator(), rule.value()), names),
            new DraftColumn<>(Messages.operator, 110, rule -> Messages.operator(rule.operator()),
                (rule, text) -> new RuleDraft(rule.question(), RoutingOperator.values()[operators.indexOf(text)],
                    rule.value()), operators),
            DraftColumn.words(Messages.value, 150, RuleDraft::value,
                (rule, text) -> new RuleDraft(rule.question(), rule.operator(), text))),
            this::newRule, list -> change(draft -> draft.withRouting(list)));
        GridDataFactory.fillDefaults().span(4, 1).grab(true, false).applyTo(rules);
    }

    private RuleDraft newRule() {
        Question last = earlier.getLast();
        String first = last.getOptions().isEmpty() ? "" : Objects.toString(last.getOptions().getFirst().getCode(), "");
        return new RuleDraft(last.getId(), first.isEmpty() ? RoutingOperator.ANSWERED : RoutingOperator.EQUALS, first);
    }

    private static String name(Question one) {
        String wording = one.getWordings().isEmpty() ? "" : Objects.toString(one.getWordings().getFirst().getText(),
            "");
        boolean tooLong = wording.codePointCount(0, wording.length()) > MOST_WORDS;
        String words = tooLong ? wording.substring(0, wording.offsetByCodePoints(0, MOST_WORDS)) + "…" : wording;
        return (Objects.toString(one.getNumber(), "") + "  " + words + " [" + Objects.toString(one.getName(), "")
            + "]").strip();
    }

    Control control() {
        return scroller;
    }

    private QuestionDraft draft() {
        return QuestionDraft.of(question);
    }

    private void change(UnaryOperator<QuestionDraft> change) {
        if (question != null && question.eContainer() != null) {
            QuestionDraft before = draft();
            QuestionDraft after = change.apply(before);
            if (!after.equals(before) && !workspace.run(new ChangeQuestion(question, after))) {
                show(question, true);
            }
        }
    }

    /** Takes a number. */
    private interface NumberChange {
        QuestionDraft of(QuestionDraft draft, OptionalDouble value);
    }

    private void changeNumber(String text, NumberChange change) {
        try {
            OptionalDouble value = text.isBlank() ? OptionalDouble.empty()
                : OptionalDouble.of(Double.parseDouble(text.strip().replace(',', '.')));
            change(draft -> change.of(draft, value));
        } catch (NumberFormatException e) {
            Problems.show(new Problem(name(question), Messages.noNumber, Messages.noNumber_remedy));
            show(question, true);
        }
    }

    private void changePlaces(String text) {
        if (text.isBlank() || text.strip().matches("\\d{1,4}")) {
            change(draft -> draft.withRankPlaces(text.isBlank() ? 0 : Integer.parseInt(text.strip())));
        } else {
            Problems.show(new Problem(name(question), Messages.noNumber, Messages.noNumber_remedy));
            show(question, true);
        }
    }

    /** Changes the type; yes/no questions get their two options. */
    void setType(QuestionType chosen) {
        change(draft -> {
            QuestionDraft changed = draft.withType(chosen);
            if (chosen == QuestionType.YES_NO && draft.options().isEmpty()) {
                changed = changed.withOptions(NewQuestion.yesAndNo());
            }
            return QuestionDraft.hasOptions(chosen) ? changed : changed.withOptions(List.of());
        });
    }

    void commit() {
        for (FormField field : new FormField[] {number, variable, german, english, germanHint, englishHint, minimum,
            maximum, unit, places}) {
            field.commit();
        }
    }

    /** Shows a question; with {@code anew} also what somebody is typing is replaced. */
    void show(Question shown, boolean anew) {
        boolean other = shown != question;
        if (other) {
            commit();
        }
        question = shown;
        if (shown == null) {
            return;
        }
        QuestionDraft draft = draft();
        Questionnaire questionnaire = (Questionnaire) shown.eContainer().eContainer();
        boolean editable = questionnaire.getReleasedAt() == null;
        List<Question> all = questionnaire.getTopics().stream().flatMap(topic -> topic.getQuestions().stream())
            .toList();
        List<Question> before = all.subList(0, Math.max(0, all.indexOf(shown)));
        if (!before.equals(earlier)) {
            earlier = List.copyOf(before);
            createRules();
        }
        fill(draft, editable, other || anew);
        type.select(draft.type().getValue());
        type.setEnabled(editable);
        required.setSelection(draft.required());
        required.setEnabled(editable);
        options.show(draft.options(), editable);
        rows.show(draft.rows(), editable);
        rules.show(draft.routing(), editable && !earlier.isEmpty());
        arrange(draft.type());
    }

    private void fill(QuestionDraft draft, boolean editable, boolean anew) {
        List<FormField> fields = List.of(number, variable, german, english, germanHint, englishHint, minimum, maximum,
            unit, places);
        List<String> values = List.of(draft.number(), draft.name(), draft.wording().in(GERMAN),
            draft.wording().in(ENGLISH), draft.hint().in(GERMAN), draft.hint().in(ENGLISH), text(draft.minimum()),
            text(draft.maximum()), draft.unit(), draft.rankPlaces() == 0 ? "" : Integer.toString(draft.rankPlaces()));
        for (int i = 0; i < fields.size(); i++) {
            if (anew) {
                fields.get(i).replace(values.get(i), editable);
            } else {
                fields.get(i).show(values.get(i), editable);
            }
        }
    }

    private static String text(OptionalDouble value) {
        return value.isEmpty() ? "" : value.getAsDouble() == Math.rint(value.getAsDouble())
            ? String.format(Locale.getDefault(), "%.0f", value.getAsDouble())
            : String.format(Locale.getDefault(), "%s", value.getAsDouble());
    }

    /** Only what belongs to the type is seen. */
    private void arrange(QuestionType shown) {
        boolean counted = shown == QuestionType.NUMBER || shown == QuestionType.PERCENT;
        List.of(minimum, maximum, unit).forEach(field -> field.setVisible(counted));
        places.setVisible(shown == QuestionType.RANK);
        visible(limits, counted || shown == QuestionType.RANK);
        visible(options, QuestionDraft.hasOptions(shown));
        visible(rows, shown == QuestionType.MATRIX);
        limits.layout(true);
        content.layout(true, true);
        scroller.setMinSize(content.computeSize(Math.max(300, scroller.getClientArea().width), SWT.DEFAULT));
    }

    private static void visible(Control control, boolean visible) {
        control.setVisible(visible);
        ((GridData) control.getLayoutData()).exclude = !visible;
    }

    void setFocus() {
        german.setFocus();
    }

    /** Fields by place, for tests: number, variable, German, English. */
    List<FormField> fields() {
        return new ArrayList<>(List.of(number, variable, german, english));
    }

    DraftTable<OptionDraft> options() {
        return options;
    }

    DraftTable<RuleDraft> rules() {
        return rules;
    }
}
