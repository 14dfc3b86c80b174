// SPDX-License-Identifier: EPL-2.0
package org.triangula.analysis.ui.summary;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.part.ViewPart;
import org.triangula.analysis.retrieval.DocumentVariables;
import org.triangula.analysis.summary.SummaryGrid;
import org.triangula.analysis.summary.SummaryIndex;
import org.triangula.analysis.summary.SummaryTable;
import org.triangula.analysis.ui.portrait.ChosenDocuments;
import org.triangula.coding.code.CodeTree;
import org.triangula.coding.retrieval.Activation;
import org.triangula.coding.retrieval.Citation;
import org.triangula.coding.retrieval.CodedSegment;
import org.triangula.coding.retrieval.CodingIndex;
import org.triangula.coding.ui.CodingContext;
import org.triangula.core.study.StudySession;
import org.triangula.model.texts.Code;
import org.triangula.model.texts.Document;
import org.triangula.ui.figure.FigureExport;
import org.triangula.ui.study.StudyWorkspace;
import org.triangula.ui.study.StudyWorkspaceListener;
import org.triangula.ui.widgets.EmptyState;
import org.triangula.ui.widgets.ToolActions;

/**
 * The summary grid: documents × codes left, the segments of a cell in the middle, its summary right. With texts in the
 * cells it is the summary table. It shows the active documents and codes; where none are active, all with codings.
 */
public final class SummariesView extends ViewPart {

    /** Identity of the view. */
    public static final String ID = "org.triangula.analysis.ui.summaries";

    private final CodingContext context = CodingContext.get();
    private final Runnable follower = this::update;
    private final Consumer<Activation> activationFollower = activation -> update();
    private final StudyWorkspaceListener closing = new StudyWorkspaceListener() {
        @Override
        public void closing(StudySession session) {
            pane.flush();
        }
    };
    private Composite stack;
    private Composite content;
    private EmptyState empty;
    private Label facts;
    private SummaryMatrix matrix;
    private SummaryPane pane;
    private SummaryGrid grid;
    private Map<String, String> labels = Map.of();
    private boolean texts;
    private boolean subcodes;
    private String document;
    private String code;
    private long request;

    @Override
    public void createPartControl(Composite parent) {
        stack = new Composite(parent, SWT.NONE);
        stack.setLayout(new StackLayout());
        empty = new EmptyState(stack, "scroll-text", Messages.summaries_empty);
        content = new Composite(stack, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(content);
        facts = new Label(content, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).indent(6, 4).applyTo(facts);
        SashForm sash = new SashForm(content, SWT.HORIZONTAL);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
        matrix = new SummaryMatrix(sash, id -> labels.getOrDefault(id, ""), id -> context.tree().name(id),
            this::choose);
        pane = new SummaryPane(sash, context);
        sash.setWeights(52, 48);
        fillToolBar(getViewSite().getActionBars().getToolBarManager());
        context.addListener(follower);
        context.addActivationListener(activationFollower);
        StudyWorkspace.get().addListener(closing);
        ((StackLayout) stack.getLayout()).topControl = empty;
        update();
    }

    private void fillToolBar(IToolBarManager bar) {
        bar.add(ToolActions.toggle(Messages.texts, "table", texts, on -> {
            texts = on;
            matrix.show(grid, texts);
        }));
        bar.add(ToolActions.toggle(Messages.subcodes, "list-tree", subcodes, on -> {
            subcodes = on;
            update();
        }));
        bar.add(ToolActions.button(Messages.export, "file-output", this::export));
    }

    private void export() {
        pane.flush();
        StudySession session = context.session().orElse(null);
        SummaryGrid shown = grid;
        CodeTree tree = context.tree();
        Map<String, String> names = labels;
        if (session != null && shown != null) {
            FigureExport.saveTables(getSite().getShell(), Messages.exportName, () -> {
                synchronized (session) {
                    return List.of(new SummaryTable(shown, tree, names, DocumentVariables.of(session.study())).table());
                }
            });
        }
    }

    private void update() {
        if (stack.isDisposed()) {
            return;
        }
        StudySession session = context.session().orElse(null);
        long mine = ++request;
        if (session == null) {
            show(null, Map.of());
            return;
        }
        Activation activation = context.activation();
        List<Document> documents = ChosenDocuments.existing(context, ChosenDocuments.all(context)).stream()
            .filter(each -> activation.documents().isEmpty() || activation.documents().contains(each.getId())).toList();
        CodingIndex index = context.index().orElseThrow();
        CodeTree tree = context.tree();
        boolean below = subcodes;
        Display display = stack.getDisplay();
        Job job = Job.create(getPartName(), (ICoreRunnable) monitor -> {
            SummaryGrid made;
            Map<String, String> names = new HashMap<>();
            synchronized (session) {
                SummaryIndex summaries = SummaryIndex.of(session.study());
                List<String> ids = documents.stream().map(Document::getId).toList();
                made = SummaryGrid.of(summaries, index, tree, ids, codes(activation, index, summaries, tree, ids),
                    below);
                documents.forEach(each -> names.put(each.getId(), Citation.label(each)));
            }
            display.asyncExec(() -> {
                if (mine == request && !stack.isDisposed()) {
                    show(made, names);
                }
            });
        });
        job.setSystem(true);
        job.schedule();
    }

    /** The active codes; where none are active, those with a coding or a summary in the documents. */
    private static List<String> codes(Activation activation, CodingIndex index, SummaryIndex summaries, CodeTree tree,
        List<String> documents) {
        Set<String> used = new LinkedHashSet<>(activation.codes());
        if (used.isEmpty()) {
            documents.forEach(each -> index.in(each).stream().map(CodedSegment::code).forEach(used::add));
            summaries.all().stream().filter(each -> documents.contains(each.document()))
                .forEach(each -> used.add(each.code()));
        }
        return tree.codes().stream().filter(used::contains).limit(SummaryMatrix.MOST_CODES).toList();
    }

    private void show(SummaryGrid made, Map<String, String> names) {
        grid = made;
        labels = names;
        boolean nothing = made == null || made.documents().isEmpty() || made.codes().isEmpty();
        ((StackLayout) stack.getLayout()).topControl = nothing ? empty : content;
        stack.layout();
        if (made == null || nothing) {
            pane.flush();
            return;
        }
        SummaryGrid.Progress progress = made.progress();
        facts.setText(NLS.bind(Messages.facts, new Object[] {made.documents().size(), made.codes().size(),
            progress.withSegments(), progress.summarised()}));
        facts.setToolTipText(Messages.facts_description);
        matrix.show(made, texts);
        if (document != null && made.cell(document, code).isPresent()) {
            matrix.select(document, code);
            pane.show(made.cell(document, code).orElseThrow(), labels.getOrDefault(document, ""), subcodes);
        }
    }

    /**
     * Shows a cell.
     *
     * @param wantedDocument identity of the document
     * @param wantedCode identity of the code
     */
    public void choose(String wantedDocument, String wantedCode) {
        Optional<SummaryGrid.Cell> cell = grid == null ? Optional.empty() : grid.cell(wantedDocument, wantedCode);
        if (cell.isPresent() && context.find(Document.class, wantedDocument).isPresent()
            && context.find(Code.class, wantedCode).isPresent()) {
            document = wantedDocument;
            code = wantedCode;
            pane.show(cell.get(), labels.getOrDefault(wantedDocument, ""), subcodes);
        }
    }

    /**
     * The grid.
     *
     * @return what is shown; empty as long as there is none
     */
    public Optional<SummaryGrid> grid() {
        return Optional.ofNullable(grid);
    }

    SummaryPane pane() {
        return pane;
    }

    SummaryMatrix matrix() {
        return matrix;
    }

    @Override
    public void setFocus() {
        if (content.isVisible()) {
            matrix.setFocus();
        } else {
            stack.setFocus();
        }
    }

    @Override
    public void dispose() {
        pane.flush();
        context.removeListener(follower);
        context.removeActivationListener(activationFollower);
        StudyWorkspace.get().removeListener(closing);
        super.dispose();
    }
}
