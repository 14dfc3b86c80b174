// SPDX-License-Identifier: EPL-2.0
package org.triangula.survey.ui.questionnaire;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.triangula.core.operation.StudyOperation;
import org.triangula.model.survey.Question;
import org.triangula.model.survey.Questionnaire;
import org.triangula.survey.Wordings;
import org.triangula.survey.design.QuestionnaireHistory;
import org.triangula.survey.design.QuestionnaireHistory.Change;
import org.triangula.survey.design.QuestionnaireHistory.Difference;
import org.triangula.survey.design.ReleaseQuestionnaire;
import org.triangula.survey.design.ReviseQuestionnaire;
import org.triangula.ui.study.Preferences;

/** The versions of a questionnaire: which one replaced which, when and why, and what differs. */
final class VersionsPane extends Composite {

    private final Consumer<StudyOperation> run;
    private final TableViewer versions;
    private final TableViewer differences;
    private final Label heading;
    private final Button release;
    private final Text number;
    private final Text reason;
    private final Button revise;
    private Questionnaire questionnaire;

    /** One line of the table of differences. */
    private record Line(Difference difference, String field, String before, String after) {
    }

    VersionsPane(Composite parent, Consumer<StudyOperation> run, Consumer<Questionnaire> opener) {
        super(parent, SWT.NONE);
        this.run = run;
        GridLayoutFactory.fillDefaults().margins(6, 6).applyTo(this);
        versions = table(90);
        column(versions, Messages.version, 70, one -> Objects.toString(((Questionnaire) one).getVersion(), "–"));
        column(versions, Messages.version_state, 190, one -> state((Questionnaire) one));
        column(versions, Messages.version_reason, 260,
            one -> Objects.toString(((Questionnaire) one).getChangeReason(), ""));
        versions.addSelectionChangedListener(event -> compare());
        versions.addOpenListener(event -> {
            if (versions.getStructuredSelection().getFirstElement() instanceof Questionnaire one) {
                opener.accept(one);
            }
        });
        Composite bar = new Composite(this, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(5).applyTo(bar);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
        release = new Button(bar, SWT.PUSH);
        release.setText(Messages.release);
        release.setToolTipText(Messages.release_tip);
        release.addListener(SWT.Selection, event -> run.accept(new ReleaseQuestionnaire(questionnaire,
            Preferences.coder())));
        new Label(bar, SWT.NONE).setText(Messages.newVersion);
        number = new Text(bar, SWT.BORDER);
        number.setToolTipText(Messages.version);
        GridDataFactory.fillDefaults().hint(50, SWT.DEFAULT).applyTo(number);
        reason = new Text(bar, SWT.BORDER);
        reason.setMessage(Messages.version_why);
        reason.setToolTipText(Messages.version_why);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(reason);
        revise = new Button(bar, SWT.PUSH);
        revise.setText(Messages.revise);
        revise.setToolTipText(Messages.revise_tip);
        revise.addListener(SWT.Selection, event -> revise());
        heading = new Label(this, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(heading);
        differences = table(160);
        String language = Locale.getDefault().getLanguage();
        column(differences, Messages.question, 190, line -> question(((Line) line).difference(), language));
        column(differences, Messages.difference, 110, line -> change((Line) line));
        column(differences, Messages.before, 180, line -> ((Line) line).before());
        column(differences, Messages.after, 180, line -> ((Line) line).after());
    }

    private TableViewer table(int height) {
        TableViewer viewer = new TableViewer(this, SWT.SINGLE | SWT.FULL_SELECTION | SWT.BORDER | SWT.V_SCROLL);
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        viewer.getTable().setHeaderVisible(true);
        ColumnViewerToolTipSupport.enableFor(viewer);
        GridDataFactory.fillDefaults().grab(true, height > 100).hint(200, height).applyTo(viewer.getTable());
        return viewer;
    }

    private static void column(TableViewer viewer, String title, int width, Function<Object, String> text) {
        TableViewerColumn column = new TableViewerColumn(viewer, SWT.NONE);
        column.getColumn().setText(title);
        column.getColumn().setWidth(width);
        column.setLabelProvider(new ColumnLabelProvider() {
            @Override
            public String getText(Object element) {
                return text.apply(element);
            }

            @Override
            public String getToolTipText(Object element) {
                String shown = text.apply(element);
                return shown.isEmpty() ? null : shown;
            }
        });
    }

    static String state(Questionnaire one) {
        if (one.getReleasedAt() == null) {
            return Messages.draft;
        }
        String day = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
            .format(one.getReleasedAt().atZone(ZoneId.systemDefault()));
        return one.getReleasedBy() == null || one.getReleasedBy().isBlank() ? Messages.bind(Messages.released, day)
            : Messages.bind(Messages.releasedBy, day, one.getReleasedBy());
    }

    private static String question(Difference difference, String language) {
        Question question = difference.after().or(difference::before).orElseThrow();
        return Objects.toString(question.getNumber(), "") + "  " + Wordings.of(question, language);
    }

    private static String change(Line line) {
        return switch (line.difference().change()) {
            case ADDED -> Messages.added;
            case REMOVED -> Messages.removed;
            case CHANGED -> line.field();
            case SAME -> "";
        };
    }

    private void revise() {
        String version = number.getText().isBlank() ? next() : number.getText().strip();
        run.accept(new ReviseQuestionnaire(questionnaire, version, reason.getText()));
        number.setText("");
        reason.setText("");
    }

    private String next() {
        String now = Objects.toString(questionnaire.getVersion(), "1");
        return now.matches("\\d{1,6}") ? Integer.toString(Integer.parseInt(now) + 1) : now + "+";
    }

    void show(Questionnaire shown) {
        questionnaire = shown;
        release.setEnabled(shown != null && shown.getReleasedAt() == null);
        revise.setEnabled(shown != null);
        versions.setInput(shown == null ? List.of() : QuestionnaireHistory.versions(shown));
        number.setMessage(shown == null ? "" : next());
        compare();
    }

    private void compare() {
        Questionnaire chosen = Optional.ofNullable(versions.getStructuredSelection().getFirstElement())
            .filter(Questionnaire.class::isInstance).map(Questionnaire.class::cast).orElse(questionnaire);
        if (chosen == null || chosen.getPredecessor() == null) {
            heading.setText(Messages.first);
            differences.setInput(List.of());
            return;
        }
        List<Line> lines = new ArrayList<>();
        for (Difference difference : QuestionnaireHistory.between(chosen.getPredecessor(), chosen,
            Locale.getDefault().getLanguage())) {
            if (difference.change() == Change.ADDED || difference.change() == Change.REMOVED) {
                lines.add(new Line(difference, "", "", ""));
            }
            difference.fields().forEach(field -> lines.add(new Line(difference, field.name(), field.before(),
                field.after())));
        }
        heading.setText(Messages.bind(Messages.differences, new Object[] {
            Objects.toString(chosen.getPredecessor().getVersion(), "–"), Objects.toString(chosen.getVersion(), "–"),
            lines.size()}));
        differences.setInput(lines);
        layout(true);
    }

    @Override
    public boolean setFocus() {
        return versions.getControl().setFocus();
    }
}
