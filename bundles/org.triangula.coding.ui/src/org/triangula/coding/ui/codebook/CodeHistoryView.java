// SPDX-License-Identifier: EPL-2.0
package org.triangula.coding.ui.codebook;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.ViewPart;
import org.triangula.coding.codebook.CodeHistoryReport;
import org.triangula.coding.codebook.CodeHistoryReport.Entry;
import org.triangula.coding.operation.ExplainCodeChange;
import org.triangula.coding.ui.CodingContext;
import org.triangula.coding.ui.codes.CodesView;
import org.triangula.coding.ui.popup.NotePopup;
import org.triangula.core.table.Column;
import org.triangula.core.table.DataTable;
import org.triangula.model.texts.Code;
import org.triangula.model.texts.CodeChange;
import org.triangula.model.texts.CodeChangeKind;
import org.triangula.ui.figure.FigureExport;
import org.triangula.ui.selection.SelectionPublisher;
import org.triangula.ui.study.Problems;
import org.triangula.ui.widgets.EmptyState;
import org.triangula.ui.widgets.FilterField;
import org.triangula.ui.widgets.ToolActions;

/** What happened to the codes in the cycles of coding, with reasons that can be written down afterwards. */
public final class CodeHistoryView extends ViewPart {

    /** Identity of the view. */
    public static final String ID = "org.triangula.coding.ui.codeHistory";

    private static final int[] WIDTHS = {84, 110, 150, 170, 170, 80, 200, 170};

    private final CodingContext context = CodingContext.get();
    private final SelectionPublisher publisher = new SelectionPublisher();
    private final Runnable follower = this::read;
    private final DateTimeFormatter dates =
        DateTimeFormatter.ofLocalizedDate(FormatStyle.SHORT).withZone(ZoneId.systemDefault());
    private String words = "";
    private boolean withoutCreated;
    private CodeHistoryReport report = new CodeHistoryReport(List.of());
    private List<Entry> shown = List.of();
    private Composite stack;
    private Composite content;
    private EmptyState empty;
    private EmptyState withoutStudy;
    private Label base;
    private Table table;

    @Override
    public void createPartControl(Composite parent) {
        stack = new Composite(parent, SWT.NONE);
        stack.setLayout(new StackLayout());
        content = new Composite(stack, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(content);
        FilterField filter = new FilterField(content, Messages.historyFilter, typed -> {
            words = typed;
            show();
        });
        GridDataFactory.fillDefaults().grab(true, false).applyTo(filter);
        base = new Label(content, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).indent(6, 0).applyTo(base);
        table = new Table(content, SWT.VIRTUAL | SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.H_SCROLL);
        table.setHeaderVisible(true);
        table.setLinesVisible(true);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(table);
        filter.leadTo(table);
        List<String> headings = headings();
        for (int i = 0; i < headings.size(); i++) {
            TableColumn column = new TableColumn(table, SWT.NONE);
            column.setText(headings.get(i));
            column.setWidth(WIDTHS[i]);
        }
        table.addListener(SWT.SetData, this::fill);
        table.addListener(SWT.Selection, event -> selected().flatMap(entry -> context.find(Code.class, entry.code()))
            .ifPresent(code -> publisher.publish(List.of(code))));
        table.addListener(SWT.DefaultSelection, event -> writeReason());
        table.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.F2) {
                writeReason();
            }
        });
        table.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                if (event.childID == ACC.CHILDID_SELF) {
                    event.result = Messages.historyAccessible;
                }
            }
        });
        MenuManager menu = new MenuManager();
        menu.add(ToolActions.button(Messages.writeReason + "\tF2", "pencil", this::writeReason));
        menu.add(ToolActions.button(Messages.exportTable, "file-output", this::export));
        table.setMenu(menu.createContextMenu(table));
        empty = new EmptyState(stack, "history", Messages.historyEmpty)
            .button(Messages.historyButton, this::showCodes);
        withoutStudy = new EmptyState(stack, "history", Messages.historyNoStudy);
        fillToolBar(getViewSite().getActionBars().getToolBarManager());
        getSite().setSelectionProvider(publisher);
        context.addListener(follower);
        read();
    }

    private static List<String> headings() {
        return List.of(Messages.date, Messages.change, Messages.code, Messages.before, Messages.after, Messages.by,
            Messages.reason, Messages.now);
    }

    private void fillToolBar(IToolBarManager bar) {
        Action created = ToolActions.toggle(Messages.withoutCreated, "funnel", false, on -> {
            withoutCreated = on;
            show();
        });
        bar.add(created);
        bar.add(ToolActions.button(Messages.exportTable, "file-output", this::export));
    }

    private void showCodes() {
        try {
            getSite().getPage().showView(CodesView.ID);
        } catch (PartInitException e) {
            Problems.notice(e.getLocalizedMessage());
        }
    }

    private void read() {
        if (stack.isDisposed()) {
            return;
        }
        report = context.codeSystem().map(CodeHistoryReport::of).orElseGet(() -> new CodeHistoryReport(List.of()));
        show();
    }

    private void show() {
        List<Entry> entries = new ArrayList<>(report.entries().stream()
            .filter(entry -> !withoutCreated || entry.kind() != CodeChangeKind.CREATED)
            .filter(entry -> FilterField.matches(words, String.join(" ", cells(entry)))).toList());
        // the latest is what one looks for
        shown = entries.reversed();
        table.setItemCount(shown.size());
        table.clearAll();
        base.setText(NLS.bind(Messages.historyBase, shown.size(), report.entries().size()));
        base.setToolTipText(NLS.bind(Messages.historyBaseTip, report.entries().size()));
        ((StackLayout) stack.getLayout()).topControl = context.session().isEmpty() ? withoutStudy
            : report.entries().isEmpty() ? empty : content;
        stack.layout();
    }

    /**
     * The changes that are shown.
     *
     * @return the latest first
     */
    public List<Entry> shown() {
        return shown;
    }

    private List<String> cells(Entry entry) {
        return List.of(entry.at() == null ? "" : dates.format(entry.at()), CodebookPage.kind(entry.kind()),
            entry.name(), entry.before(), entry.after(), entry.by(), entry.reason(),
            entry.path().isEmpty() ? Messages.gone : entry.path());
    }

    private void fill(Event event) {
        if (event.index < shown.size()) {
            ((TableItem) event.item).setText(cells(shown.get(event.index)).toArray(String[]::new));
        }
    }

    private Optional<Entry> selected() {
        int row = table.getSelectionIndex();
        return row < 0 || row >= shown.size() ? Optional.empty() : Optional.of(shown.get(row));
    }

    private void writeReason() {
        selected().flatMap(entry -> context.find(CodeChange.class, entry.change()))
            .ifPresent(change -> new NotePopup(getSite().getShell(), Messages.writeReason, null, change.getReason(),
                table.toDisplay(table.getItem(table.getSelectionIndex()).getBounds(0).x,
                    table.getItem(table.getSelectionIndex()).getBounds(0).y),
                (title, reason) -> context.run(new ExplainCodeChange(change, reason))).open());
    }

    private void export() {
        DataTable data = new DataTable(Messages.openHistory, headings().stream().map(Column::text).toList(),
            shown.reversed().stream().map(entry -> Arrays.<Object>asList(cells(entry).toArray())).toList(),
            List.of(new DataTable.Note("n", NLS.bind(Messages.historyBase, shown.size(), report.entries().size())),
                new DataTable.Note(CodebookPage.kind(CodeChangeKind.SPLIT), Messages.splitRule)));
        FigureExport.saveTables(getSite().getShell(), Messages.openHistory, () -> List.of(data));
    }

    @Override
    public void setFocus() {
        if (content.isVisible()) {
            table.setFocus();
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
