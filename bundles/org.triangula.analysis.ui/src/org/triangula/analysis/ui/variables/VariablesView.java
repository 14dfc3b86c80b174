// SPDX-License-Identifier: EPL-2.0
package org.triangula.analysis.ui.variables;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.part.ViewPart;
import org.triangula.analysis.retrieval.DocumentVariable;
import org.triangula.analysis.retrieval.DocumentVariables;
import org.triangula.analysis.retrieval.VariableFilter;
import org.triangula.analysis.retrieval.VariableTablePlan;
import org.triangula.coding.ui.CodingContext;
import org.triangula.core.problem.ProblemException;
import org.triangula.core.study.StudySession;
import org.triangula.core.table.Column;
import org.triangula.core.table.DataTable;
import org.triangula.model.inquiry.Variable;
import org.triangula.model.texts.Document;
import org.triangula.ui.commands.StudyCommands;
import org.triangula.ui.figure.FigureExport;
import org.triangula.ui.operations.ObjectOperations;
import org.triangula.ui.presentation.Icons;
import org.triangula.ui.selection.SelectionPublisher;
import org.triangula.ui.study.Problems;
import org.triangula.ui.widgets.EmptyState;
import org.triangula.ui.widgets.TextClipboard;
import org.triangula.ui.widgets.ToolActions;

/** Documents × variables: edit values, take over tables, and activate documents by their variables. */
public final class VariablesView extends ViewPart {

    /** Identity of the view. */
    public static final String ID = "org.triangula.analysis.ui.variables";

    private static final String IMPORT = "org.triangula.ui.import";
    private static final String WINDOWS = "windows-1252";

    private final CodingContext context = CodingContext.get();
    private final SelectionPublisher publisher = new SelectionPublisher();
    private final Runnable follower = this::refresh;
    private Composite stack;
    private Composite content;
    private EmptyState withoutStudy;
    private EmptyState withoutDocuments;
    private VariableFilterEditor filter;
    private Link counts;
    private InlineBar bar;
    private VariablesGrid grid;
    private DocumentVariables table = DocumentVariables.NONE;

    @Override
    public void createPartControl(Composite parent) {
        stack = new Composite(parent, SWT.NONE);
        stack.setLayout(new StackLayout());
        withoutStudy = new EmptyState(stack, "variable", Messages.NoStudy);
        withoutDocuments = new EmptyState(stack, "variable", Messages.NoDocuments)
            .button(Messages.NoDocuments_import, () -> StudyCommands.execute(IMPORT));
        content = new Composite(stack, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(content);
        createFilter();
        bar = new InlineBar(content, context::run);
        grid = new VariablesGrid(content, context::run);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(grid.control());
        grid.viewer().addSelectionChangedListener(event -> publish());
        grid.control().addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.DEL) {
                grid.clear();
            } else if (event.stateMask == SWT.MOD1 && event.keyCode == 'v') {
                paste();
            } else if (event.stateMask == SWT.MOD1 && event.keyCode == 'c') {
                copy();
            }
        });
        MenuManager menu = new MenuManager();
        menu.setRemoveAllWhenShown(true);
        menu.addMenuListener(manager -> fillMenu(menu));
        grid.control().setMenu(menu.createContextMenu(grid.control()));
        fillToolBar(getViewSite().getActionBars().getToolBarManager());
        getSite().setSelectionProvider(publisher);
        context.addListener(follower);
        refresh();
    }

    private void createFilter() {
        Composite row = new Composite(content, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(8, 4).applyTo(row);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
        filter = new VariableFilterEditor(row, this::showCounts);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(filter);
        counts = new Link(row, SWT.WRAP);
        counts.setToolTipText(Messages.Choice_tip);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(200, SWT.DEFAULT)
            .applyTo(counts);
        counts.addListener(SWT.Selection, event -> select(event.text));
        Button activate = new Button(row, SWT.PUSH);
        activate.setText(Messages.Activate);
        activate.setToolTipText(Messages.Activate_tip);
        activate.setImage(Icons.get().image("circle-check"));
        activate.addListener(SWT.Selection, event -> activate());
    }

    private void fillToolBar(IToolBarManager tools) {
        tools.add(ToolActions.button(Messages.Action_new, "plus", () -> bar.askForVariable()));
        tools.add(ToolActions.button(Messages.Action_paste, "clipboard-paste", this::paste));
        tools.add(ToolActions.button(Messages.Action_read, "file-input", this::readFile));
        tools.add(ToolActions.button(Messages.Action_copy, "copy", this::copy));
        tools.add(ToolActions.button(Messages.Action_export, "file-output", this::export));
    }

    private void fillMenu(MenuManager menu) {
        DocumentVariable variable = grid.focused();
        if (variable != null && !variable.builtIn()) {
            menu.add(ToolActions.button(Messages.Action_edit + "\tF2", "pencil", grid::edit));
            menu.add(ToolActions.button(Messages.Action_clear + "\tDel", "x", grid::clear));
            menu.add(new Separator());
        }
        menu.add(ToolActions.button(Messages.Action_new, "plus", () -> bar.askForVariable()));
        menu.add(ToolActions.button(Messages.Action_paste, "clipboard-paste", this::paste));
        menu.add(ToolActions.button(Messages.Action_copy, "copy", this::copy));
        if (variable != null && !variable.builtIn()) {
            menu.add(new Separator());
            menu.add(ToolActions.button(NLS.bind(Messages.Action_delete, variable.name()), "trash-2",
                () -> delete(variable)));
        }
    }

    /** The grid, for tests. */
    VariablesGrid grid() {
        return grid;
    }

    /** The filter, for tests. */
    VariableFilterEditor filter() {
        return filter;
    }

    private void refresh() {
        if (stack.isDisposed()) {
            return;
        }
        StudySession session = context.session().orElse(null);
        if (session == null) {
            table = DocumentVariables.NONE;
        } else {
            synchronized (session) {
                table = DocumentVariables.of(session.study());
            }
        }
        ((StackLayout) stack.getLayout()).topControl = session == null ? withoutStudy
            : table.documents().isEmpty() ? withoutDocuments : content;
        grid.show(table, session != null && !session.isReadOnly());
        filter.show(filter.filter(), table);
        showCounts();
        setContentDescription(session == null ? ""
            : NLS.bind(Messages.Title, table.documents().size(), table.variables().size()));
        stack.layout();
    }

    private VariableFilter.Choice choice() {
        return filter.filter().choose(table, table.documents());
    }

    private void showCounts() {
        VariableFilter.Choice choice = choice();
        counts.setText(NLS.bind(Messages.Choice, new Object[] {choice.matching().size(), choice.others().size(),
            choice.unknown().size(), table.documents().size()}));
        content.layout(true, true);
    }

    private void select(String which) {
        VariableFilter.Choice choice = choice();
        List<String> documents = "matching".equals(which) ? choice.matching()
            : "others".equals(which) ? choice.others() : choice.unknown();
        grid.viewer().setSelection(new StructuredSelection(documents), true);
    }

    /** Activates the documents that match the filter, and no others. */
    void activate() {
        context.activate(context.activation().onlyDocuments(choice().matching()));
    }

    private void publish() {
        List<Document> documents = new ArrayList<>();
        for (Object id : grid.viewer().getStructuredSelection()) {
            context.find(Document.class, (String) id).ifPresent(documents::add);
        }
        publisher.publish(documents);
    }

    private void delete(DocumentVariable variable) {
        context.find(Variable.class, variable.id())
            .ifPresent(object -> context.run(ObjectOperations.delete(List.of(object), variable.name())));
    }

    private void paste() {
        String text = TextClipboard.get(stack.getDisplay());
        if (text.isBlank()) {
            Problems.notice(Messages.EmptyClipboard);
        } else {
            preview(text);
        }
    }

    /** Shows what a table would change. */
    void preview(String text) {
        try {
            bar.preview(VariableTablePlan.read(text, table));
        } catch (ProblemException e) {
            Problems.show(e.problem());
        }
    }

    private void readFile() {
        FileDialog dialog = new FileDialog(getSite().getShell(), SWT.OPEN);
        dialog.setText(Messages.Action_read);
        dialog.setFilterExtensions(new String[] {"*.csv;*.tsv;*.txt"});
        String chosen = dialog.open();
        if (chosen != null) {
            try {
                preview(read(Path.of(chosen)));
            } catch (IOException e) {
                Problems.notice(NLS.bind(Messages.Unreadable, e.getLocalizedMessage()));
            }
        }
    }

    private static String read(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (MalformedInputException e) {
            // what spreadsheets in Western Europe save when they are not asked for UTF-8
            return new String(bytes, WINDOWS);
        }
    }

    private DataTable dataTable() {
        List<Column> columns = new ArrayList<>();
        columns.add(Column.text(Messages.Document));
        table.variables().forEach(variable -> columns.add(Column.text(variable.name())
            .describedAs(Messages.type(variable.type()))));
        List<List<Object>> rows = new ArrayList<>();
        for (String document : table.documents()) {
            List<Object> row = new ArrayList<>();
            row.add(table.name(document));
            table.variables().forEach(variable -> row.add(table.text(document, variable)));
            rows.add(row);
        }
        return new DataTable(Messages.Accessible, columns, rows, List.of());
    }

    private void copy() {
        StringBuilder text = new StringBuilder();
        DataTable data = dataTable();
        text.append(String.join("\t", data.columns().stream().map(Column::name).toList())).append('\n');
        data.rows().forEach(row -> text.append(String.join("\t", row.stream().map(String::valueOf)
            .map(cell -> cell.replaceAll("[\\t\\n\\r]+", " ")).toList())).append('\n'));
        TextClipboard.put(stack.getDisplay(), text.toString());
    }

    private void export() {
        DataTable data = dataTable();
        FigureExport.saveTables(getSite().getShell(), data.title(), () -> List.of(data));
    }

    @Override
    public void setFocus() {
        if (content.isVisible()) {
            grid.control().setFocus();
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
