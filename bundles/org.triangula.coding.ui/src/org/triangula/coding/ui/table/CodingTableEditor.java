// SPDX-License-Identifier: EPL-2.0
package org.triangula.coding.ui.table;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DragSource;
import org.eclipse.swt.dnd.DragSourceAdapter;
import org.eclipse.swt.dnd.DragSourceEvent;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.PartInitException;
import org.triangula.coding.code.CodeTree;
import org.triangula.coding.retrieval.CodedSegment;
import org.triangula.coding.retrieval.CodingIndex;
import org.triangula.coding.retrieval.Retrieval;
import org.triangula.coding.table.CodingColumn;
import org.triangula.coding.table.CodingRow;
import org.triangula.coding.table.CodingRowReader;
import org.triangula.coding.ui.CodingContext;
import org.triangula.coding.ui.codes.CodesView;
import org.triangula.core.problem.ProblemException;
import org.triangula.core.study.StudySession;
import org.triangula.ui.figure.FigureExport;
import org.triangula.ui.presentation.Icons;
import org.triangula.ui.selection.SelectionPublisher;
import org.triangula.ui.selection.StudyObjectTransfer;
import org.triangula.ui.selection.StudySelection;
import org.triangula.ui.study.Problems;
import org.triangula.ui.study.StudyEditor;
import org.triangula.ui.widgets.EmptyState;
import org.triangula.ui.widgets.FilterField;

/** All segments of codes as a table: sort, filter, recode, split, comment and weigh in place, in one go for many. */
public final class CodingTableEditor extends StudyEditor {

    /** Identity of the editor. */
    public static final String ID = "org.triangula.coding.ui.editor.codingTable";

    private final CodingContext context = CodingContext.get();
    private final SelectionPublisher publisher = new SelectionPublisher();
    private final Runnable follower = this::read;
    private final Collator collator = Collator.getInstance(Locale.getDefault());
    private Composite stack;
    private Composite content;
    private EmptyState empty;
    private EmptyState gone;
    private Label base;
    private CodingTable table;
    private CodingTableActions actions;
    private boolean subcodes = true;
    private String words = "";
    private Comparator<CodingRow> order = CodingColumn.DOCUMENT.order(collator, false);
    private List<CodingRow> all = List.of();
    private long request;
    private int reading;

    @Override
    public void init(IEditorSite site, IEditorInput input) throws PartInitException {
        if (!(input instanceof CodingTableInput)) {
            throw new PartInitException(String.valueOf(input));
        }
        setSite(site);
        setInput(input);
        setPartName(input.getName());
        site.setSelectionProvider(publisher);
    }

    private CodingTableInput codes() {
        return (CodingTableInput) getEditorInput();
    }

    @Override
    public void createPartControl(Composite parent) {
        stack = new Composite(parent, SWT.NONE);
        stack.setLayout(new StackLayout());
        content = new Composite(stack, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(content);
        Composite head = new Composite(content, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).margins(4, 0).spacing(8, 0).applyTo(head);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(head);
        FilterField filter = new FilterField(head, Messages.filter, this::filter);
        GridDataFactory.fillDefaults().hint(200, SWT.DEFAULT).applyTo(filter);
        base = new Label(head, SWT.NONE);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).applyTo(base);
        ToolBar bar = new ToolBar(head, SWT.FLAT | SWT.RIGHT);
        table = new CodingTable(content, context);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(table.table());
        filter.leadTo(table.table());
        actions = new CodingTableActions(table, context);
        fillToolBar(bar);
        empty = new EmptyState(stack, "table", Messages.empty).button(Messages.emptyButton, this::showCodes);
        gone = new EmptyState(stack, "table", Messages.gone).button(Messages.emptyButton, this::showCodes);
        table.onSort((column, descending) -> {
            order = column.order(collator, descending);
            arrange();
        });
        table.onOpen(this::open);
        table.onSelect(rows -> {
            publisher.publish(actions.selected());
            showBase();
        });
        CodingTableKeys keys = new CodingTableKeys(table, actions, getSite().getPage());
        keys.install(getEditorSite().getActionBars());
        MenuManager menu = new MenuManager();
        menu.setRemoveAllWhenShown(true);
        menu.addMenuListener(manager -> new CodingTableMenu(table, actions, context, getSite().getPage(),
            this::export).fill(manager));
        table.table().setMenu(menu.createContextMenu(table.table()));
        allowDrag();
        context.addListener(follower);
        ((StackLayout) stack.getLayout()).topControl = content;
        read();
    }

    private void fillToolBar(ToolBar bar) {
        ToolItem below = new ToolItem(bar, SWT.CHECK);
        below.setImage(Icons.get().image("list-tree", below));
        below.setToolTipText(Messages.subcodes);
        below.setSelection(subcodes);
        below.addListener(SWT.Selection, event -> {
            subcodes = below.getSelection();
            read();
        });
        tool(bar, "code", Messages.recodeTip, () -> actions.recode(false, ""));
        tool(bar, "scissors", Messages.split, actions::split);
        tool(bar, "file-output", Messages.export, this::export);
    }

    private static void tool(ToolBar bar, String icon, String tip, Runnable run) {
        ToolItem item = new ToolItem(bar, SWT.PUSH);
        item.setImage(Icons.get().image(icon, item));
        item.setToolTipText(tip);
        item.addListener(SWT.Selection, event -> run.run());
    }

    private void showCodes() {
        try {
            getSite().getPage().showView(CodesView.ID);
        } catch (PartInitException e) {
            Problems.notice(e.getLocalizedMessage());
        }
    }

    private void allowDrag() {
        DragSource source = new DragSource(table.table(), DND.DROP_MOVE | DND.DROP_COPY);
        source.setTransfer(StudyObjectTransfer.types());
        source.addDragListener(new DragSourceAdapter() {
            @Override
            public void dragStart(DragSourceEvent event) {
                event.doit = !actions.selected().isEmpty();
                StudyObjectTransfer.begin(StudySelection.of(actions.selected()));
            }

            @Override
            public void dragSetData(DragSourceEvent event) {
                event.data = StudySelection.of(actions.selected());
            }

            @Override
            public void dragFinished(DragSourceEvent event) {
                StudyObjectTransfer.end();
            }
        });
    }

    private void open(CodingRow row, CodingColumn column) {
        switch (column) {
            case COMMENT, PARAPHRASE, WEIGHT -> actions.write(column, null);
            case CODE -> actions.recode(false, "");
            default -> actions.jump(row, getSite().getPage());
        }
    }

    /**
     * What can be done with the selected segments.
     *
     * @return the actions
     */
    public CodingTableActions actions() {
        return actions;
    }

    /**
     * The segments that are shown.
     *
     * @return the rows in the order shown
     */
    public List<CodingRow> rows() {
        return table.rows();
    }

    CodingTable table() {
        return table;
    }

    /** Whether the table shows what the study holds now. */
    boolean isUpToDate() {
        return reading == 0;
    }

    /** Reads the segments again, in a job. */
    private void read() {
        StudySession session = context.session().orElse(null);
        CodingIndex index = context.index().orElse(null);
        if (session == null || index == null) {
            all = List.of();
            request++;
            show(List.of(), false);
            return;
        }
        CodeTree tree = context.tree();
        boolean known = codes().codes().stream().anyMatch(code -> !tree.name(code).isEmpty());
        Retrieval retrieval = Retrieval.ofCodes(new HashSet<>(codes().codes()), subcodes);
        work(monitor -> {
            List<CodedSegment> segments = retrieval.find(index, tree);
            synchronized (session) {
                return new CodingRowReader(session, index, tree).rows(segments);
            }
        }, known);
    }

    private void filter(String typed) {
        words = typed;
        arrange();
    }

    /** Filters and sorts what was read, in a job. */
    private void arrange() {
        List<CodingRow> rows = all;
        work(monitor -> rows, true);
    }

    private interface Source {
        List<CodingRow> rows(IProgressMonitor monitor) throws ProblemException;
    }

    private void work(Source source, boolean known) {
        long mine = ++request;
        Display display = stack.getDisplay();
        String typed = words;
        Comparator<CodingRow> wanted = order;
        reading++;
        Job job = Job.create(Messages.job, (ICoreRunnable) monitor -> {
            try {
                List<CodingRow> rows = source.rows(monitor);
                List<CodingRow> shown = new ArrayList<>(typed.isBlank() ? rows
                    : rows.stream().filter(row -> FilterField.matches(typed, row.words())).toList());
                shown.sort(wanted);
                display.asyncExec(() -> done(mine, rows, shown, known));
            } catch (ProblemException e) {
                display.asyncExec(() -> {
                    reading--;
                    Problems.show(e.problem());
                });
            }
        });
        job.setSystem(true);
        job.schedule();
    }

    private void done(long mine, List<CodingRow> rows, List<CodingRow> shown, boolean known) {
        reading--;
        if (mine == request && !stack.isDisposed()) {
            all = rows;
            show(shown, known);
        }
    }

    private void show(List<CodingRow> rows, boolean known) {
        if (stack.isDisposed()) {
            return;
        }
        if (!actions.isWriting()) {
            table.show(rows);
        }
        showBase();
        ((StackLayout) stack.getLayout()).topControl = !known ? gone : all.isEmpty() ? empty : content;
        stack.layout();
    }

    private String base() {
        List<CodingRow> rows = table.rows();
        long documents = rows.stream().map(CodingRow::document).distinct().count();
        return NLS.bind(Messages.base, new Object[] {rows.size(), all.size(), documents,
            table.table().getSelectionCount()});
    }

    private void showBase() {
        base.setText(base());
        base.setToolTipText(NLS.bind(Messages.baseTip, context.index().map(CodingIndex::size).orElse(0)));
    }

    private void export() {
        List<CodingRow> rows = table.rows();
        String title = getPartName();
        String counts = base();
        FigureExport.saveTables(getSite().getShell(), title,
            () -> List.of(CodingTableExport.table(title, rows, counts)));
    }

    @Override
    public void setFocus() {
        if (content.isVisible()) {
            table.table().setFocus();
        } else {
            stack.setFocus();
        }
    }

    @Override
    public void dispose() {
        context.removeListener(follower);
        super.dispose();
    }
}
