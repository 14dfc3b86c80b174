// SPDX-License-Identifier: EPL-2.0
package org.triangula.analysis.ui.query;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.ViewPart;
import org.triangula.analysis.query.CodingQuery;
import org.triangula.analysis.query.QueryScope;
import org.triangula.analysis.query.QueryTable;
import org.triangula.analysis.query.StoredQuery;
import org.triangula.analysis.retrieval.DocumentVariables;
import org.triangula.coding.code.CodeTree;
import org.triangula.coding.retrieval.Activation;
import org.triangula.coding.retrieval.CodedSegment;
import org.triangula.coding.retrieval.CodingIndex;
import org.triangula.coding.retrieval.RetrievedSegment;
import org.triangula.coding.ui.CodingContext;
import org.triangula.coding.ui.document.DocumentEditor;
import org.triangula.coding.ui.document.DocumentEditorInput;
import org.triangula.coding.ui.segments.SegmentCards;
import org.triangula.core.problem.ProblemException;
import org.triangula.core.study.StudySession;
import org.triangula.model.texts.Coding;
import org.triangula.model.texts.Document;
import org.triangula.ui.selection.SelectionPublisher;
import org.triangula.ui.study.Problems;
import org.triangula.ui.widgets.EmptyState;
import org.triangula.ui.widgets.FilterField;
import org.triangula.ui.widgets.TextClipboard;
import org.triangula.ui.widgets.ToolActions;

/** The complex coding query: parameters on one side, what is found as a list that follows every change on the other. */
public final class QueryView extends ViewPart {

    /** Identity of the view. */
    public static final String ID = "org.triangula.analysis.ui.query";

    private static final int WIDE = 560;

    private final CodingContext context = CodingContext.get();
    private final SelectionPublisher publisher = new SelectionPublisher();
    private final QueryMemory memory = new QueryMemory();
    private final Runnable follower = this::follow;
    private final Consumer<Activation> activationFollower = activation -> answer();
    private final Map<RetrievedSegment, QueryTable.Row> rows = new IdentityHashMap<>();
    private StudySession shownSession;
    private Composite stack;
    private EmptyState withoutStudy;
    private SashForm sash;
    private StoredQueryBar storedQueries;
    private QueryForm form;
    private Composite list;
    private Composite listStack;
    private EmptyState incomplete;
    private EmptyState nothing;
    private Link title;
    private SegmentCards cards;
    private QueryAnswer answer;
    private String words = "";
    private long request;

    @Override
    public void createPartControl(Composite parent) {
        stack = new Composite(parent, SWT.NONE);
        stack.setLayout(new StackLayout());
        withoutStudy = new EmptyState(stack, "funnel", Messages.NoStudy);
        sash = new SashForm(stack, SWT.HORIZONTAL);
        Composite left = new Composite(sash, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(left);
        storedQueries = new StoredQueryBar(left, context, this::current, this::show);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(storedQueries.control());
        form = new QueryForm(left, context, this::changed);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(form.control());
        createList();
        sash.setWeights(2, 3);
        sash.addListener(SWT.Resize, event -> turn());
        IToolBarManager bar = getViewSite().getActionBars().getToolBarManager();
        bar.add(ToolActions.button(Messages.Action_new, "plus", this::clear));
        bar.add(ToolActions.button(Messages.Action_copy, "copy", this::copy));
        bar.add(ToolActions.button(Messages.Action_export, "file-output", this::export));
        getSite().setSelectionProvider(publisher);
        context.addListener(follower);
        context.addActivationListener(activationFollower);
        follow();
    }

    private void createList() {
        listStack = new Composite(sash, SWT.NONE);
        listStack.setLayout(new StackLayout());
        incomplete = new EmptyState(listStack, "funnel", Messages.Incomplete)
            .button(Messages.Incomplete_choose, () -> form.chooseMissing());
        nothing = new EmptyState(listStack, "funnel", Messages.Nothing);
        list = new Composite(listStack, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(list);
        title = new Link(list, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).indent(8, 6).applyTo(title);
        title.addListener(SWT.Selection, event -> open(event.text));
        FilterField filter = new FilterField(list, Messages.Filter, typed -> {
            words = typed;
            showFiltered();
        });
        GridDataFactory.fillDefaults().grab(true, false).applyTo(filter);
        cards = new SegmentCards(list, context);
        cards.headings(segment -> Optional.ofNullable(rows.get(segment)).filter(row -> answer != null)
            .map(row -> QueryWords.heading(answer.query().function(), row.hit(), context.tree())).orElse(""));
        GridDataFactory.fillDefaults().grab(true, true).applyTo(cards.table());
        filter.leadTo(cards.table());
        cards.onOpen(this::jump);
        cards.onSelect(this::publish);
        MenuManager menu = new MenuManager();
        menu.setRemoveAllWhenShown(true);
        menu.addMenuListener(manager -> {
            manager.add(ToolActions.button(Messages.Action_jump, "external-link",
                () -> cards.selected().stream().findFirst().ifPresent(this::jump)));
            manager.add(ToolActions.button(Messages.Action_copy, "copy", this::copy));
        });
        cards.table().setMenu(menu.createContextMenu(cards.table()));
    }

    /** One beside the other where there is room, else one above the other. */
    private void turn() {
        int orientation = sash.getClientArea().width >= WIDE ? SWT.HORIZONTAL : SWT.VERTICAL;
        if (sash.getOrientation() != orientation) {
            sash.setOrientation(orientation);
        }
    }

    private StoredQuery current(String name) {
        return new StoredQuery(name, form.query(), form.scope());
    }

    /**
     * Shows a query and answers it.
     *
     * @param stored the query
     */
    public void show(StoredQuery stored) {
        storedQueries.showName(stored.name());
        form.show(stored.query(), stored.scope(), variables());
        changed();
    }

    private void clear() {
        show(new StoredQuery("", CodingQuery.of(form.query().function(), List.of(), List.of()), QueryScope.ALL));
    }

    private DocumentVariables variables() {
        StudySession session = context.session().orElse(null);
        if (session == null) {
            return DocumentVariables.NONE;
        }
        synchronized (session) {
            return DocumentVariables.of(session.study());
        }
    }

    private void follow() {
        if (stack.isDisposed()) {
            return;
        }
        StudySession session = context.session().orElse(null);
        ((StackLayout) stack.getLayout()).topControl = session == null ? withoutStudy : sash;
        stack.layout();
        storedQueries.refresh();
        if (session != shownSession) {
            shownSession = session;
            StoredQuery first = session == null ? null : memory.read(session.study().getId()).orElse(null);
            DocumentVariables variables = variables();
            if (first == null) {
                first = new StoredQuery("", CodingQuery.of(form.query().function(), List.of(), List.of()),
                    QueryScope.ALL);
            }
            storedQueries.showName(first.name());
            form.show(first.query(), first.scope(), variables);
        } else {
            form.refresh(variables());
        }
        answer();
    }

    private void changed() {
        context.session().ifPresent(session -> memory.write(session.study().getId(), current(storedQueries.name())));
        answer();
    }

    private void answer() {
        long mine = ++request;
        StudySession session = context.session().orElse(null);
        CodingIndex index = context.index().orElse(null);
        CodingQuery query = form.query();
        if (session == null || index == null || !query.isComplete()) {
            answer = null;
            showFiltered();
            return;
        }
        QueryScope scope = form.scope();
        CodeTree tree = context.tree();
        Activation activation = context.activation();
        Display display = stack.getDisplay();
        Job job = Job.create(Messages.Job, (ICoreRunnable) monitor -> {
            try {
                QueryAnswer found;
                synchronized (session) {
                    found = QueryAnswer.of(query, scope, session, index, tree, activation);
                }
                display.asyncExec(() -> {
                    if (mine == request && !stack.isDisposed()) {
                        answer = found;
                        showFiltered();
                    }
                });
            } catch (ProblemException e) {
                display.asyncExec(() -> Problems.show(e.problem()));
            }
        });
        job.setSystem(true);
        job.schedule();
    }

    private void showFiltered() {
        rows.clear();
        if (answer != null) {
            answer.rows().forEach(row -> rows.put(row.words(), row));
            cards.show(answer.rows().stream().filter(this::matches).map(QueryTable.Row::words).toList());
            showCounts();
        } else {
            cards.show(List.of());
        }
        ((StackLayout) listStack.getLayout()).topControl = answer == null ? incomplete
            : answer.rows().isEmpty() && answer.documents().unknown().isEmpty() ? nothing : list;
        list.layout();
        listStack.layout();
    }

    private boolean matches(QueryTable.Row row) {
        return words.isBlank() || FilterField.matches(words, row.words().text() + ' ' + row.words().citation().text()
            + ' ' + QueryWords.heading(answer.query().function(), row.hit(), context.tree()));
    }

    private void showCounts() {
        int found = answer.result().documentsWithHits();
        int unknown = answer.documents().unknown().size();
        title.setText(NLS.bind(Messages.Counts,
            new Object[] {answer.rows().size(), found, answer.result().documents()})
            + (unknown == 0 ? "" : " " + NLS.bind(Messages.Counts_unknown, unknown)));
        title.setToolTipText(NLS.bind(Messages.Counts_base, new Object[] {answer.result().documents(),
            answer.result().segments(), answer.documents().others().size(), unknown}));
    }

    /** Selects the documents that a count counts, so that all views show them. */
    private void open(String which) {
        List<String> documents = "unknown".equals(which) ? answer.documents().unknown()
            : "searched".equals(which) ? answer.documents().matching()
            : answer.result().hits().stream().map(hit -> hit.document()).distinct().toList();
        publisher.publish(documents.stream().flatMap(id -> context.find(Document.class, id).stream()).toList());
    }

    private void publish(List<RetrievedSegment> chosen) {
        publisher.publish(chosen.stream().flatMap(segment -> segment.coding().stream()).map(CodedSegment::coding)
            .map(id -> (EObject) context.find(Coding.class, id).orElse(null)).filter(Objects::nonNull).toList());
    }

    /**
     * Shows a passage in its document.
     *
     * @param segment a passage of the list
     */
    public void jump(RetrievedSegment segment) {
        Document document = context.find(Document.class, segment.document()).orElse(null);
        if (document == null) {
            return;
        }
        boolean passage = answer != null && answer.query().function().findsPassages();
        try {
            if (getSite().getPage().openEditor(DocumentEditorInput.of(document), DocumentEditor.ID)
                instanceof DocumentEditor editor) {
                editor.reveal(segment.start(), segment.end(),
                    passage ? null : segment.coding().map(CodedSegment::coding).orElse(null));
            }
        } catch (PartInitException e) {
            Problems.notice(e.getLocalizedMessage());
        }
    }

    /**
     * What is shown.
     *
     * @return the passages in the list, filtered
     */
    public List<RetrievedSegment> segments() {
        return cards.shown();
    }

    /** The parameters, for tests. */
    QueryForm form() {
        return form;
    }

    /** What is shown, for tests; empty while the query is not complete. */
    Optional<QueryAnswer> answered() {
        return Optional.ofNullable(answer);
    }

    private void copy() {
        List<RetrievedSegment> chosen = cards.selected().isEmpty() ? cards.shown() : cards.selected();
        if (chosen.isEmpty()) {
            return;
        }
        StringBuilder text = new StringBuilder();
        chosen.forEach(segment -> text.append(NLS.bind(Messages.Quote, segment.text().strip(),
            segment.citation().text())).append("\n\n"));
        TextClipboard.put(stack.getDisplay(), text.toString().strip());
    }

    private void export() {
        if (answer == null) {
            Problems.notice(Messages.Incomplete);
            return;
        }
        new QueryExport(context).save(getSite().getShell(), current(storedQueries.name()), answer);
    }

    @Override
    public void setFocus() {
        if (sash.isVisible()) {
            form.setFocus();
        } else {
            withoutStudy.setFocus();
        }
    }

    @Override
    public void dispose() {
        context.removeListener(follower);
        context.removeActivationListener(activationFollower);
        super.dispose();
    }
}
