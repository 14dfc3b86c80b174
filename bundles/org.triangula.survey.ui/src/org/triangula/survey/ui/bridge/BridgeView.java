// SPDX-License-Identifier: EPL-2.0
package org.triangula.survey.ui.bridge;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.triangula.coding.retrieval.Activation;
import org.triangula.coding.ui.CodingContext;
import org.triangula.core.problem.ProblemException;
import org.triangula.core.study.StudySession;
import org.triangula.figure.Figure;
import org.triangula.figure.FigureColours;
import org.triangula.model.Identified;
import org.triangula.model.survey.Question;
import org.triangula.model.survey.QuestionType;
import org.triangula.model.survey.Survey;
import org.triangula.model.texts.Code;
import org.triangula.model.texts.Document;
import org.triangula.model.texts.TextsPackage;
import org.triangula.survey.Item;
import org.triangula.survey.Wordings;
import org.triangula.survey.bridge.GroupedCodes;
import org.triangula.survey.bridge.GroupedCodes.Group;
import org.triangula.survey.bridge.JointDisplay;
import org.triangula.survey.bridge.UnitPassage;
import org.triangula.survey.bridge.UnitQuote;
import org.triangula.survey.data.DataColumn;
import org.triangula.survey.open.OpenAnswerDocuments;
import org.triangula.survey.transformation.StoreVariable;
import org.triangula.survey.ui.bridge.BridgeResult.Open;
import org.triangula.survey.ui.shared.Calculation;
import org.triangula.survey.ui.shared.SurveyView;
import org.triangula.survey.ui.shared.UnitNames;
import org.triangula.ui.figure.FigureCanvas;
import org.triangula.ui.figure.FigureExport;
import org.triangula.ui.open.ObjectOpeners;
import org.triangula.ui.study.Problems;
import org.triangula.ui.theme.Theme;
import org.triangula.ui.theme.ThemeListener;
import org.triangula.ui.widgets.ToolActions;

/**
 * Answers and codes side by side: open answers that are coded in place left; codes by groups, quotes and the joint
 * display right.
 */
public final class BridgeView extends SurveyView {

    /** Identifier of the view. */
    public static final String ID = "org.triangula.survey.ui.bridge";

    private final String language = Locale.getDefault().getLanguage();
    private Combo variable;
    private Button interviews;
    private TableViewer open;
    private CTabFolder tabs;
    private CodesGrid grid;
    private Label quotesOf;
    private TableViewer quotes;
    private FigureCanvas joint;
    private Calculation<BridgeResult> calculation;
    private List<Item> items = List.of();
    private BridgeResult result;

    /** A line of the list of quotes. */
    private record Line(String group, UnitQuote quote) {
    }

    @Override
    public void createPartControl(Composite parent) {
        createFrame(parent, "waypoints", Messages.empty);
        createHead();
        SashForm sash = new SashForm(content(), SWT.HORIZONTAL);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
        createOpen(sash);
        createTabs(sash);
        sash.setWeights(28, 72);
        createActions(getViewSite().getActionBars().getToolBarManager());
        calculation = new Calculation<>(getPartName(), frame(), this::show);
        ThemeListener.redraw(getSite(), joint, this::paint);
        workspace().addListener(this);
        refresh();
    }

    private void createHead() {
        Composite head = new Composite(content(), SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).margins(6, 4).applyTo(head);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(head);
        new Label(head, SWT.NONE).setText(Messages.groups);
        variable = new Combo(head, SWT.READ_ONLY);
        variable.setToolTipText(Messages.groups_tip);
        GridDataFactory.fillDefaults().hint(330, SWT.DEFAULT).applyTo(variable);
        variable.addListener(SWT.Selection, event -> calculate());
        interviews = new Button(head, SWT.CHECK);
        interviews.setText(Messages.interviews);
        interviews.setToolTipText(Messages.interviews_tip);
        interviews.addListener(SWT.Selection, event -> calculate());
    }

    private void createOpen(Composite parent) {
        open = new TableViewer(parent, SWT.SINGLE | SWT.FULL_SELECTION | SWT.BORDER | SWT.V_SCROLL);
        open.setContentProvider(ArrayContentProvider.getInstance());
        open.getTable().setHeaderVisible(true);
        open.getTable().setToolTipText(Messages.open_tip);
        ColumnViewerToolTipSupport.enableFor(open);
        column(open, Messages.openQuestion, 220, one -> title(((Open) one).question()));
        column(open, Messages.answers, 80, one -> Integer.toString(((Open) one).answers()));
        column(open, Messages.coded, 80, one -> Integer.toString(((Open) one).coded()));
        open.addOpenListener(event -> code());
    }

    private void createTabs(Composite parent) {
        tabs = new CTabFolder(parent, SWT.TOP | SWT.FLAT);
        grid = new CodesGrid(tabs, this::showQuotes);
        tab(Messages.tab_codes, grid.control());
        Composite pane = new Composite(tabs, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(pane);
        quotesOf = new Label(pane, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).indent(6, 4).hint(200, SWT.DEFAULT).applyTo(quotesOf);
        quotes = new TableViewer(pane, SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.H_SCROLL);
        quotes.setContentProvider(ArrayContentProvider.getInstance());
        quotes.getTable().setHeaderVisible(true);
        ColumnViewerToolTipSupport.enableFor(quotes);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(quotes.getTable());
        column(quotes, Messages.group, 120, line -> ((Line) line).group());
        column(quotes, Messages.code, 130, line -> ((Line) line).quote().code().getName());
        column(quotes, Messages.unit, 120, line -> unit(((Line) line).quote().unit()));
        column(quotes, Messages.words, 420, line -> words(((Line) line).quote()));
        quotes.addOpenListener(event -> {
            if (quotes.getStructuredSelection().getFirstElement() instanceof Line line) {
                openCoding(line.quote().codingId());
            }
        });
        tab(Messages.tab_quotes, pane);
        joint = new FigureCanvas(tabs);
        joint.onActivate(this::openTarget);
        joint.addListener(SWT.Resize, event -> joint.fit());
        tab(Messages.tab_joint, joint);
        tabs.setSelection(0);
    }

    private void tab(String title, Control control) {
        CTabItem item = new CTabItem(tabs, SWT.NONE);
        item.setText(title);
        item.setControl(control);
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
                return shown == null || shown.length() < 20 ? null : shown;
            }
        });
    }

    private void createActions(IToolBarManager bar) {
        bar.add(ToolActions.button(Messages.codeInPlace, "highlighter", this::code));
        bar.add(ToolActions.button(Messages.activate, "circle-check", this::activate));
        bar.add(ToolActions.button(Messages.quantitise, "variable", this::quantitise));
        bar.add(ToolActions.button(Messages.export, "file-output", () -> {
            if (result != null && result.grouped().isPresent()) {
                BridgeResult shown = result;
                FigureExport.save(getSite().getShell(), Messages.tab_joint,
                    () -> figure(shown, FigureColours.LIGHT));
            }
        }));
    }

    private String title(Question question) {
        return ((question.getNumber() == null ? "" : question.getNumber() + "  ")
            + Wordings.of(question, language)).strip();
    }

    private String unit(int place) {
        return UnitNames.of(result.units().get(place));
    }

    private String words(UnitQuote quote) {
        return result.words().getOrDefault(quote, "").replaceAll("\\s+", " ").strip();
    }

    /** Brings the answers to the chosen question into their document and opens it for coding. */
    void code() {
        StudySession session = workspace().current().orElse(null);
        if (session == null || !(open.getStructuredSelection().getFirstElement() instanceof Open chosen)) {
            Problems.notice(Messages.chooseQuestion);
            return;
        }
        try {
            OpenAnswerDocuments operation =
                OpenAnswerDocuments.of(session, List.of(chosen.question()), Locale.getDefault());
            if (operation.preview().isEmpty()) {
                chosen.document().ifPresent(this::openDocument);
                return;
            }
            workspace().runInBackground(operation, done -> {
                if (Boolean.TRUE.equals(done)) {
                    session.study().getTexts().getDocuments().stream().filter(document -> document.getProperties()
                        .stream().anyMatch(property -> OpenAnswerDocuments.QUESTION.equals(property.getKey())
                            && chosen.question().getId().equals(property.getValue()))).findFirst()
                        .ifPresent(this::openDocument);
                }
            });
        } catch (ProblemException e) {
            Problems.show(e.problem());
        }
    }

    private void openDocument(Document document) {
        // the perspective of surveys hides the area of editors as long as nobody needs it
        getSite().getPage().setEditorAreaVisible(true);
        ObjectOpeners.open(document);
    }

    private void openCoding(String identity) {
        getSite().getPage().setEditorAreaVisible(true);
        workspace().current().flatMap(session -> session.index().find(Identified.class, identity))
            .ifPresent(ObjectOpeners::open);
    }

    /** Activates the documents in which the units of the chosen group speak. */
    private void activate() {
        if (result == null || result.grouped().isEmpty()) {
            return;
        }
        int place = grid.control().getSelectionIndex();
        Set<Integer> units = result.grouped().get().groups().stream()
            .filter(group -> place < 0 || group.count(result.grouped().get().codes().get(place)) > 0)
            .flatMap(group -> group.units().stream()).collect(Collectors.toSet());
        Set<String> documents = result.texts().passages().stream()
            .filter(passage -> units.contains(passage.unit())).map(UnitPassage::document).map(Document::getId)
            .collect(Collectors.toSet());
        Set<String> codes = place < 0 ? CodingContext.get().activation().codes()
            : Set.of(result.grouped().get().codes().get(place).getId());
        CodingContext.get().activate(new Activation(documents, codes));
        Problems.notice(Messages.bind(Messages.activated, documents.size()));
    }

    /** Keeps how often the chosen code occurs in what each unit says as a variable of the cases. */
    void quantitise() {
        int place = grid.control().getSelectionIndex();
        if (result == null || result.grouped().isEmpty() || place < 0) {
            Problems.notice(Messages.chooseCode);
            return;
        }
        DataColumn counts = result.texts().frequency(result.grouped().get().codes().get(place));
        StoreVariable operation = new StoreVariable(counts, result.units(), counts.key(),
            Messages.bind(Messages.frequencyOf, counts.label()));
        workspace().runInBackground(operation, done -> {
            if (Boolean.TRUE.equals(done)) {
                Problems.notice(Messages.bind(Messages.quantitised, new Object[] {operation.name(),
                    counts.answered().length, counts.key()}));
            }
        });
    }

    @Override
    protected void refresh() {
        Survey survey = choice().refresh().orElse(null);
        boolean there = survey != null && !survey.getResponses().isEmpty() && !survey.getQuestionnaires().isEmpty();
        showContent(there);
        if (survey == null || !there) {
            calculation.drop();
            result = null;
            return;
        }
        List<Item> now = Item.of(survey.getQuestionnaires().getLast()).stream().filter(item -> makesGroups(item))
            .toList();
        if (!now.equals(items)) {
            Optional<Item> before = chosen();
            items = now;
            variable.setItems(items.stream().map(item -> item.number() + "  " + item.wording(language))
                .toArray(String[]::new));
            variable.select(Math.max(0, before.map(items::indexOf).orElse(0)));
        }
        calculate();
    }

    private static boolean makesGroups(Item item) {
        QuestionType type = item.question().getType();
        return type == QuestionType.SINGLE || type == QuestionType.YES_NO || type == QuestionType.MULTIPLE
            || type == QuestionType.MATRIX;
    }

    private Optional<Item> chosen() {
        int place = variable.getSelectionIndex();
        return place < 0 || place >= items.size() ? Optional.empty() : Optional.of(items.get(place));
    }

    /** Chooses a code in the table. */
    void choose(int code) {
        grid.control().setSelection(code);
    }

    /** Groups by an item. */
    void groupBy(Item item) {
        variable.select(items.indexOf(item));
        calculate();
    }

    private void calculate() {
        StudySession session = workspace().current().orElse(null);
        Survey survey = choice().survey().orElse(null);
        if (session != null && survey != null) {
            Optional<Item> by = chosen();
            boolean documents = interviews.getSelection();
            calculation.start(session, () -> BridgeResult.of(session, survey, by, documents, language));
        }
    }

    private void show(BridgeResult computed) {
        Object before = open.getStructuredSelection().getFirstElement();
        result = computed;
        open.setInput(computed.open());
        if (before instanceof Open chosen) {
            computed.open().stream().filter(one -> one.question() == chosen.question()).findFirst()
                .ifPresent(one -> open.getTable().select(computed.open().indexOf(one)));
        } else if (!computed.open().isEmpty()) {
            open.getTable().select(0);
        }
        computed.grouped().ifPresent(grid::show);
        showQuotes(-1, -1);
        paint();
    }

    /** Shows the quotes of a cell; negative for all codes or all groups. */
    void showQuotes(int code, int group) {
        List<Line> lines = new ArrayList<>();
        GroupedCodes grouped = result.grouped().orElse(null);
        if (grouped == null) {
            result.texts().quotes().forEach(quote -> lines.add(new Line("", quote)));
        } else {
            Code wanted = code < 0 ? null : grouped.codes().get(code);
            for (int i = 0; i < grouped.groups().size(); i++) {
                Group one = grouped.groups().get(i);
                if (group < 0 || group == i) {
                    (wanted == null ? one.quotes() : one.with(wanted))
                        .forEach(quote -> lines.add(new Line(one.name(), quote)));
                }
            }
            quotesOf.setText(Messages.bind(Messages.quotesOf, new Object[] {lines.size(), wanted == null
                ? Messages.allCodes : wanted.getName(), group < 0 ? Messages.allGroups
                    : grouped.groups().get(group).name()}).replace("&", "&&"));
        }
        quotes.setInput(lines);
        if (code >= 0 || group >= 0) {
            tabs.setSelection(1);
        }
    }

    private Figure figure(BridgeResult shown, FigureColours colours) {
        return JointDisplay.of(shown.grouped().orElseThrow(), quote -> shown.words().getOrDefault(quote, ""),
            place -> UnitNames.of(shown.units().get(place)), Locale.getDefault(), colours);
    }

    private void paint() {
        if (result != null && result.grouped().isPresent()) {
            joint.setFigure(figure(result, Theme.current() == Theme.DARK ? FigureColours.DARK : FigureColours.LIGHT));
        }
    }

    private void openTarget(String target) {
        String[] parts = target.split(":");
        switch (parts[0]) {
            case "group" -> showQuotes(-1, Integer.parseInt(parts[1]));
            case "cell" -> showQuotes(Integer.parseInt(parts[2]), Integer.parseInt(parts[1]));
            default -> openCoding(parts[1]);
        }
    }

    @Override
    protected boolean concerns(EObject object) {
        return super.concerns(object) || object.eClass().getEPackage() == TextsPackage.eINSTANCE;
    }

    @Override
    protected Control focus() {
        return open.getControl();
    }

    /** What is shown; empty before the first calculation. */
    Optional<BridgeResult> result() {
        return Optional.ofNullable(result);
    }

    boolean isReady() {
        return !calculation.isRunning();
    }

    TableViewer openQuestions() {
        return open;
    }

    TableViewer quotes() {
        return quotes;
    }

    FigureCanvas joint() {
        return joint;
    }
}
