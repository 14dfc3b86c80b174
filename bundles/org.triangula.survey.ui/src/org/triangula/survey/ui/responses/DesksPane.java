// SPDX-License-Identifier: EPL-2.0
package org.triangula.survey.ui.responses;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ComboBoxCellEditor;
import org.eclipse.jface.viewers.EditingSupport;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.viewers.TextCellEditor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.triangula.core.problem.ProblemException;
import org.triangula.model.Element;
import org.triangula.model.survey.Answer;
import org.triangula.model.survey.Response;
import org.triangula.model.survey.Survey;
import org.triangula.survey.Item;
import org.triangula.survey.ResultText;
import org.triangula.survey.UnitAnswer;
import org.triangula.survey.response.AnswerDraft;
import org.triangula.survey.response.ChangeAnswer;
import org.triangula.survey.ui.shared.UnitNames;
import org.triangula.ui.study.Problems;
import org.triangula.ui.study.StudyWorkspace;

/** One cell of the grid in full: the question, what every desk of the unit answered, and what was decided. */
final class DesksPane extends Composite {

    private final StudyWorkspace workspace;
    private final ResultText words = new ResultText(Locale.getDefault());
    private final Label heading;
    private final TableViewer desks;
    private final DecisionBar decision;
    private Item item;
    private UnitAnswer answer;

    DesksPane(Composite parent, StudyWorkspace workspace) {
        super(parent, SWT.NONE);
        this.workspace = workspace;
        GridLayoutFactory.fillDefaults().margins(6, 4).spacing(4, 4).applyTo(this);
        heading = new Label(this, SWT.WRAP);
        heading.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
        GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(heading);
        desks = new TableViewer(this, SWT.SINGLE | SWT.FULL_SELECTION | SWT.BORDER | SWT.V_SCROLL);
        desks.setContentProvider(ArrayContentProvider.getInstance());
        desks.getTable().setHeaderVisible(true);
        desks.getTable().setToolTipText(Messages.desks_tip);
        GridDataFactory.fillDefaults().grab(true, true).hint(200, 70).applyTo(desks.getTable());
        column(Messages.desk, 170, response -> Objects.toString(response.getRespondent(), "–"));
        column(Messages.answer, 260, response -> new WrittenAnswer(item.question()).text(given(response)))
            .setEditingSupport(new Answers());
        column(Messages.received, 100, response -> Objects.toString(response.getReceivedOn(), ""));
        column(Messages.topics, 160, response -> response.getTopics().isEmpty() ? Messages.allTopics
            : String.join(", ", response.getTopics().stream().map(topic -> Objects.toString(topic.getNumber(), "?"))
                .toList()));
        decision = new DecisionBar(this, workspace);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(decision);
    }

    private TableViewerColumn column(String title, int width, Function<Response, String> text) {
        TableViewerColumn column = new TableViewerColumn(desks, SWT.NONE);
        column.getColumn().setText(title);
        column.getColumn().setWidth(width);
        column.setLabelProvider(new ColumnLabelProvider() {
            @Override
            public String getText(Object response) {
                return text.apply((Response) response);
            }

            @Override
            public Font getFont(Object response) {
                boolean counts = answer.answer().isPresent() && answer.answer().get() == given((Response) response);
                return counts ? JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT) : null;
            }
        });
        return column;
    }

    private Answer given(Response response) {
        return response.getAnswers().stream().filter(item::isAnsweredBy).findFirst().orElse(null);
    }

    /** Shows a cell. */
    void show(Survey survey, Element unit, List<Response> responses, Item shown, UnitAnswer said) {
        item = shown;
        answer = said;
        heading.setText((UnitNames.of(unit) + " · " + shown.number() + "  " + shown.wording(words.language()) + "  ("
            + words.state(said.state()) + ")").replace("&", "&&"));
        desks.setInput(responses);
        decision.show(survey, shown, said);
        layout(true, true);
    }

    /** Writes a desk's answer as editing does. */
    void write(Response response, AnswerDraft draft) {
        workspace.run(new ChangeAnswer(response, item, draft));
    }

    DecisionBar decision() {
        return decision;
    }

    /** Edits what a desk answered. */
    private final class Answers extends EditingSupport {
        Answers() {
            super(desks);
        }

        private WrittenAnswer written() {
            return new WrittenAnswer(item.question());
        }

        @Override
        protected CellEditor getCellEditor(Object element) {
            return written().isChosen() ? new ComboBoxCellEditor(desks.getTable(),
                written().choices().toArray(String[]::new), SWT.READ_ONLY) : new TextCellEditor(desks.getTable());
        }

        @Override
        protected boolean canEdit(Object element) {
            return item != null;
        }

        @Override
        protected Object getValue(Object element) {
            String text = written().text(given((Response) element));
            return written().isChosen() ? (Object) Math.max(0, written().choices().indexOf(text)) : text;
        }

        @Override
        protected void setValue(Object element, Object value) {
            Response response = (Response) element;
            try {
                AnswerDraft draft = value instanceof Integer place ? written().chosen(place)
                    : written().read(String.valueOf(value));
                Answer before = given(response);
                boolean same = before == null ? draft.isEmpty() : AnswerDraft.of(before).equals(draft);
                if (!same) {
                    write(response, draft);
                }
            } catch (ProblemException e) {
                Problems.show(e.problem());
            }
        }
    }
}
