// SPDX-License-Identifier: EPL-2.0
package org.triangula.survey.ui.published;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.triangula.core.problem.Problem;
import org.triangula.core.problem.ProblemException;
import org.triangula.core.study.StudySession;
import org.triangula.core.table.Column;
import org.triangula.core.table.DataTable;
import org.triangula.model.survey.AnswerOption;
import org.triangula.model.survey.PublishedFigure;
import org.triangula.model.survey.Survey;
import org.triangula.survey.Item;
import org.triangula.survey.Wordings;
import org.triangula.survey.check.Figure;
import org.triangula.survey.check.Inconsistency;
import org.triangula.survey.check.InconsistencyText;
import org.triangula.survey.check.Percentage;
import org.triangula.survey.data.StoredAnswers;
import org.triangula.survey.data.SurveyData;
import org.triangula.survey.published.PublishedCheck;
import org.triangula.survey.published.PublishedCheck.FromData;
import org.triangula.survey.published.PublishedFigureDraft;
import org.triangula.survey.published.PublishedFigureDraft.Role;
import org.triangula.survey.published.WritePublishedFigures;
import org.triangula.survey.ui.shared.Calculation;
import org.triangula.survey.ui.shared.DraftColumn;
import org.triangula.survey.ui.shared.DraftTable;
import org.triangula.survey.ui.shared.SurveyView;
import org.triangula.ui.figure.FigureExport;
import org.triangula.ui.study.Problems;
import org.triangula.ui.theme.Theme;
import org.triangula.ui.widgets.ToolActions;

/** Numbers typed in from publications; below what does not fit each other, the stated bases, or the data. */
public final class PublishedView extends SurveyView {

    /** Identifier of the view. */
    public static final String ID = "org.triangula.survey.ui.published";

    private final String language = Locale.getDefault().getLanguage();
    private DraftTable<PublishedFigureDraft> table;
    private SashForm sash;
    private Label summary;
    private TableViewer findings;
    private Calculation<List<Line>> calculation;
    private List<Item> items = List.of();
    private List<Answered> answers = List.of();
    private List<Line> lines = List.of();

    /** What was found: numbers that do not fit, or that the data do not confirm. */
    record Line(String sentence, String places, List<Integer> figures) {

        /** Copies the list. */
        Line {
            figures = List.copyOf(figures);
        }
    }

    /** An answer that a figure can report. */
    private record Answered(String name, String question, String option) {
    }

    @Override
    public void createPartControl(Composite parent) {
        createFrame(parent, "list-checks", Messages.empty);
        empty().button(Messages.empty_add, this::addFirst);
        GridLayoutFactory.fillDefaults().margins(6, 4).applyTo(content());
        sash = new SashForm(content(), SWT.VERTICAL);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
        createTable();
        createFindings();
        getViewSite().getActionBars().getToolBarManager().add(ToolActions.button(Messages.export, "file-output",
            () -> FigureExport.saveTables(getSite().getShell(), Messages.exportName, this::exported)));
        calculation = new Calculation<>(getPartName(), frame(), this::show);
        workspace().addListener(this);
        refresh();
    }

    /** The answers that can be chosen are part of the columns, so the table is made anew for another survey. */
    private void createTable() {
        if (table != null) {
            table.dispose();
        }
        List<String> roles = Arrays.stream(Role.values()).map(Messages::role).toList();
        List<String> names = new ArrayList<>(List.of(""));
        answers.forEach(answer -> names.add(answer.name()));
        table = new DraftTable<>(sash, Messages.table, 0, List.of(
            DraftColumn.words(Messages.subject, 210, PublishedFigureDraft::subject, PublishedFigureDraft::withSubject),
            DraftColumn.words(Messages.group, 130, PublishedFigureDraft::group, PublishedFigureDraft::withGroup),
            new DraftColumn<>(Messages.role, 90, draft -> Messages.role(draft.role()),
                (draft, text) -> draft.withRole(Role.values()[roles.indexOf(text)]), roles),
            DraftColumn.words(Messages.count, 60, draft -> text(draft.count()), (draft, text) -> number(text)
                .map(value -> draft.withNumbers(value, draft.base(), draft.percent())).orElse(draft)),
            DraftColumn.words(Messages.base, 60, draft -> text(draft.base()), (draft, text) -> number(text)
                .map(value -> draft.withNumbers(draft.count(), value, draft.percent())).orElse(draft)),
            DraftColumn.words(Messages.percent, 60, draft -> draft.percent().map(PublishedView::decimal).orElse(""),
                (draft, text) -> percent(text).map(value -> draft.withNumbers(draft.count(), draft.base(), value))
                    .orElse(draft)),
            DraftColumn.flag(Messages.approximate, 60, PublishedFigureDraft::approximate,
                PublishedFigureDraft::withApproximate),
            DraftColumn.words(Messages.place, 90, PublishedFigureDraft::place,
                (draft, text) -> draft.withPlace(text, draft.quotation())),
            DraftColumn.words(Messages.quotation, 160, PublishedFigureDraft::quotation,
                (draft, text) -> draft.withPlace(draft.place(), text)),
            new DraftColumn<>(Messages.reports, 180, draft -> answers.stream()
                .filter(answer -> answer.option().equals(draft.option()) && !draft.option().isEmpty())
                .map(Answered::name).findFirst().orElse(""), (draft, text) -> {
                    int place = names.indexOf(text) - 1;
                    return place < 0 ? draft.reporting("", "") : draft.reporting(answers.get(place).question(),
                        answers.get(place).option());
                }, names)), this::next, list -> workspace().run(new WritePublishedFigures(list)));
        if (summary != null) {
            table.moveAbove(summary.getParent());
            sash.layout(true);
        }
    }

    private void createFindings() {
        Composite below = new Composite(sash, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(below);
        summary = new Label(below, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(summary);
        findings = new TableViewer(below, SWT.SINGLE | SWT.FULL_SELECTION | SWT.BORDER | SWT.V_SCROLL);
        findings.setContentProvider(ArrayContentProvider.getInstance());
        findings.getTable().setHeaderVisible(true);
        findings.getTable().setToolTipText(Messages.findings_tip);
        ColumnViewerToolTipSupport.enableFor(findings);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(findings.getTable());
        column(Messages.finding, 640, Line::sentence);
        column(Messages.place, 200, Line::places);
        findings.addSelectionChangedListener(event -> {
            if (findings.getStructuredSelection().getFirstElement() instanceof Line line
                && !line.figures().isEmpty()) {
                table.choose(line.figures().getFirst());
            }
        });
        sash.setWeights(60, 40);
    }

    private void column(String title, int width, Function<Line, String> text) {
        TableViewerColumn column = new TableViewerColumn(findings, SWT.NONE);
        column.getColumn().setText(title);
        column.getColumn().setWidth(width);
        column.setLabelProvider(new ColumnLabelProvider() {
            @Override
            public String getText(Object line) {
                return text.apply((Line) line);
            }

            @Override
            public String getToolTipText(Object line) {
                return ((Line) line).sentence();
            }
        });
    }

    private static String text(OptionalInt number) {
        return number.isPresent() ? Integer.toString(number.getAsInt()) : "";
    }

    private static String decimal(BigDecimal percent) {
        return "de".equals(Locale.getDefault().getLanguage()) ? percent.toPlainString().replace('.', ',')
            : percent.toPlainString();
    }

    private static Optional<OptionalInt> number(String text) {
        if (text.isBlank()) {
            return Optional.of(OptionalInt.empty());
        }
        if (text.strip().matches("\\d{1,9}")) {
            return Optional.of(OptionalInt.of(Integer.parseInt(text.strip())));
        }
        Problems.show(new Problem(text, Messages.noCount, Messages.noCount_remedy));
        return Optional.empty();
    }

    private static Optional<Optional<BigDecimal>> percent(String text) {
        String plain = text.replace("%", "").replace(',', '.').strip();
        if (plain.isEmpty()) {
            return Optional.of(Optional.empty());
        }
        if (plain.matches("\\d{1,3}(\\.\\d{1,4})?")) {
            return Optional.of(Optional.of(new BigDecimal(plain)));
        }
        Problems.show(new Problem(text, Messages.noPercent, Messages.noPercent_remedy));
        return Optional.empty();
    }

    private List<PublishedFigureDraft> drafts() {
        return workspace().current().map(session -> session.study().getSurveys().getPublishedFigures().stream()
            .map(PublishedFigureDraft::of).toList()).orElse(List.of());
    }

    /** A new figure goes on in the group of the last one. */
    private PublishedFigureDraft next() {
        List<PublishedFigureDraft> all = drafts();
        return all.isEmpty() ? PublishedFigureDraft.in("", OptionalInt.empty())
            : PublishedFigureDraft.in(all.getLast().group(), all.getLast().base());
    }

    private void addFirst() {
        if (workspace().current().isPresent()) {
            workspace().run(new WritePublishedFigures(List.of(next())));
        }
    }

    @Override
    protected void refresh() {
        StudySession session = workspace().current().orElse(null);
        Survey survey = choice().refresh().orElse(null);
        List<PublishedFigureDraft> drafts = drafts();
        showContent(!drafts.isEmpty());
        List<Item> now = survey == null || survey.getQuestionnaires().isEmpty() ? List.of()
            : Item.of(survey.getQuestionnaires().getLast());
        if (!now.equals(items)) {
            items = now;
            List<Answered> found = new ArrayList<>();
            for (Item item : PublishedCheck.reportable(items)) {
                for (AnswerOption option : item.question().getOptions()) {
                    found.add(new Answered(item.number() + ": " + Wordings.of(option, language),
                        item.question().getId(), option.getId()));
                }
            }
            answers = found;
            createTable();
            content().layout(true, true);
        }
        table.show(drafts, true);
        if (session == null || drafts.isEmpty()) {
            calculation.drop();
            return;
        }
        List<PublishedFigure> figures = List.copyOf(session.study().getSurveys().getPublishedFigures());
        calculation.start(session, () -> check(session, survey, drafts, figures));
    }

    private List<Line> check(StudySession session, Survey survey, List<PublishedFigureDraft> drafts,
        List<PublishedFigure> figures) throws ProblemException {
        List<Line> found = new ArrayList<>();
        for (Inconsistency inconsistency : PublishedCheck.of(drafts)) {
            found.add(new Line(InconsistencyText.of(inconsistency), InconsistencyText.places(inconsistency),
                inconsistency.figures().stream().map(Figure::id).map(Integer::valueOf).toList()));
        }
        if (survey != null && !items.isEmpty()) {
            SurveyData data = StoredAnswers.data(session, survey, items, language);
            for (int i = 0; i < figures.size(); i++) {
                PublishedFigureDraft draft = drafts.get(i);
                int place = i;
                PublishedCheck.fromData(figures.get(i), data).filter(own -> differs(draft, own))
                    .ifPresent(own -> found.add(new Line(Messages.bind(Messages.differs, new Object[] {
                        draft.subject(), own.count(), own.base(), printed(draft)}), draft.place(), List.of(place))));
            }
        }
        return found;
    }

    private static boolean differs(PublishedFigureDraft draft, FromData own) {
        boolean count = draft.count().isPresent() && draft.count().getAsInt() != own.count();
        boolean base = draft.base().isPresent() && draft.base().getAsInt() != own.base();
        boolean percent = draft.count().isEmpty() && draft.percent().isPresent() && own.base() > 0
            && Percentage.of(own.count(), own.base(), draft.percent().get().scale())
                .compareTo(draft.percent().get()) != 0;
        return !draft.approximate() && (count || base || percent);
    }

    private static String printed(PublishedFigureDraft draft) {
        String numbers = text(draft.count()) + (draft.base().isPresent() ? " / " + draft.base().getAsInt() : "");
        return (numbers + draft.percent().map(percent -> " " + decimal(percent) + " %").orElse("")).strip();
    }

    private void show(List<Line> found) {
        lines = List.copyOf(found);
        summary.setText(found.isEmpty() ? Messages.nothing : Messages.bind(Messages.found, found.size()));
        summary.setForeground(new Color(found.isEmpty() ? Theme.current().quietText() : Theme.current().warning()));
        findings.setInput(lines);
        summary.getParent().layout(true);
    }

    private List<DataTable> exported() {
        List<List<Object>> rows = lines.stream().map(line -> List.<Object>of(line.sentence(), line.places())).toList();
        return List.of(new DataTable(Messages.exportName, List.of(Column.text(Messages.finding),
            Column.text(Messages.place)), rows, List.of(new DataTable.Note(Messages.table,
                Objects.toString(drafts().size())))));
    }

    @Override
    protected Control focus() {
        return table;
    }

    /** What was found. */
    List<Line> lines() {
        return lines;
    }

    boolean isReady() {
        return !calculation.isRunning();
    }

    DraftTable<PublishedFigureDraft> table() {
        return table;
    }
}
