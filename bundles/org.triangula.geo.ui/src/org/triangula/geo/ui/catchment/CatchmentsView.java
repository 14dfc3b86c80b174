// SPDX-License-Identifier: EPL-2.0
package org.triangula.geo.ui.catchment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.part.ViewPart;
import org.triangula.core.problem.ProblemException;
import org.triangula.core.study.StudySession;
import org.triangula.core.table.TableWriters;
import org.triangula.geo.catchment.CatchmentMatrix;
import org.triangula.geo.catchment.CatchmentMatrix.Coverage;
import org.triangula.geo.catchment.CatchmentMatrix.Office;
import org.triangula.geo.ui.MapTools;
import org.triangula.model.Term;
import org.triangula.ui.presentation.ModelWords;
import org.triangula.ui.selection.SelectionPublisher;
import org.triangula.ui.study.Problems;
import org.triangula.ui.study.StudyWorkspace;
import org.triangula.ui.theme.Theme;
import org.triangula.ui.widgets.EmptyState;
import org.triangula.ui.widgets.FilterField;
import org.triangula.ui.widgets.SaveDialog;
import org.triangula.ui.widgets.SectionHeader;
import org.triangula.ui.widgets.ToolActions;

/** Which office is responsible for which municipality: matrix, gaps and overlaps, requests. */
public final class CatchmentsView extends ViewPart {

    /** Identity of the view. */
    public static final String ID = "org.triangula.geo.ui.catchments";

    private final SelectionPublisher publisher = new SelectionPublisher();
    private final ModelWords words = new ModelWords();
    private CatchmentState state;
    private Composite stack;
    private Composite content;
    private EmptyState empty;
    private Combo types;
    private Combo districts;
    private Combo offices;
    private Link counts;
    private CatchmentTable matrix;
    private SectionHeader requestsHeader;
    private RequestsTable requests;

    @Override
    public void createPartControl(Composite parent) {
        state = new CatchmentState(parent.getDisplay());
        stack = new Composite(parent, SWT.NONE);
        stack.setLayout(new StackLayout());
        empty = new EmptyState(stack, "catchment", Messages.empty).button(Messages.importAreas, this::openImport);
        content = new Composite(stack, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(content);
        createChoices();
        createCounts();
        SashForm sash = new SashForm(content, SWT.VERTICAL);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
        matrix = new CatchmentTable(sash, state);
        matrix.viewer().addSelectionChangedListener(event -> publish(matrix.selected()));
        Composite lower = new Composite(sash, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(lower);
        requestsHeader = new SectionHeader(lower, Messages.requests);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(requestsHeader);
        requests = new RequestsTable(lower, state);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(requests.control());
        requests.viewer().addSelectionChangedListener(event -> {
            if (event.getStructuredSelection().getFirstElement() instanceof EObject request) {
                publisher.publish(List.of(request));
            }
        });
        sash.setWeights(62, 38);
        createMenus();
        getSite().setSelectionProvider(publisher);
        state.addListener(this::refresh);
        refresh();
    }

    private void createChoices() {
        Composite bar = new Composite(content, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(7).margins(6, 4).spacing(6, 0).applyTo(bar);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
        types = combo(bar, Messages.type, 150, index -> state.chooseType(state.types().get(index).getId()));
        districts = combo(bar, Messages.district, 130, index -> state.chooseDistrict(index == 0 ? ""
            : List.copyOf(state.matrix().map(CatchmentMatrix::districts).orElse(Map.of()).keySet())
                .get(index - 1)));
        FilterField filter = new FilterField(bar, Messages.filter, state::filter);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(110, SWT.DEFAULT)
            .applyTo(filter);
        label(bar, Messages.from);
        Text from = new Text(bar, SWT.BORDER);
        from.setMessage(Messages.fromHint);
        from.setToolTipText(Messages.fromTip);
        GridDataFactory.swtDefaults().hint(90, SWT.DEFAULT).applyTo(from);
        from.addListener(SWT.Modify, event -> {
            boolean valid = from.getText().isBlank() || from.getText().strip().matches("\\d{4}(-\\d{2}(-\\d{2})?)?");
            from.setForeground(valid ? null : new Color(Theme.current().warning()));
            state.holdFrom(valid ? from.getText().strip() : "");
        });
    }

    private void createCounts() {
        Composite bar = new Composite(content, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).margins(6, 2).spacing(6, 0).applyTo(bar);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
        offices = combo(bar, Messages.assignTo, 220, index -> state.chooseOffice(state.offices().get(index).id()));
        counts = new Link(bar, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(counts);
        counts.setToolTipText(Messages.countsTip);
        counts.addListener(SWT.Selection, event -> state.choose(CatchmentState.Show.valueOf(event.text)));
    }

    private static Combo combo(Composite parent, String name, int width, Consumer<Integer> chosen) {
        label(parent, name);
        Combo combo = new Combo(parent, SWT.READ_ONLY | SWT.DROP_DOWN);
        combo.setToolTipText(name);
        GridDataFactory.swtDefaults().hint(width, SWT.DEFAULT).applyTo(combo);
        combo.addListener(SWT.Selection, event -> {
            if (combo.getSelectionIndex() >= 0) {
                chosen.accept(combo.getSelectionIndex());
            }
        });
        return combo;
    }

    private static void label(Composite parent, String text) {
        new Label(parent, SWT.NONE).setText(text);
    }

    private void createMenus() {
        var tools = getViewSite().getActionBars().getToolBarManager();
        tools.add(ToolActions.button(Messages.paint, "palette", this::paint));
        tools.add(ToolActions.toggle(Messages.alone, "scissors", state.isAlone(), state::setAlone));
        tools.add(ToolActions.button(Messages.newRequest, "message-circle", this::addRequest));
        tools.add(ToolActions.button(Messages.importList, "file-input", this::openImport));
        tools.add(ToolActions.button(Messages.export, "file-output", this::export));
        MenuManager menu = new MenuManager();
        menu.setRemoveAllWhenShown(true);
        menu.addMenuListener(shown -> {
            String office = state.office().map(Office::name).orElse("–");
            shown.add(ToolActions.button(Messages.bind(Messages.assign, office), "plus",
                () -> state.assign(matrix.selected())));
            shown.add(ToolActions.button(Messages.bind(Messages.withdraw, office), "minus",
                () -> state.withdraw(matrix.selected())));
            shown.add(ToolActions.button(Messages.newRequest, "message-circle", this::addRequest));
            shown.add(ToolActions.button(Messages.paint, "palette", this::paint));
        });
        matrix.viewer().getTable().setMenu(menu.createContextMenu(matrix.viewer().getTable()));
    }

    private void addRequest() {
        requests.add(matrix.selected().stream().findFirst());
    }

    private void openImport() {
        try {
            getSite().getService(IHandlerService.class).executeCommand("org.triangula.ui.import", null);
        } catch (CommandException e) {
            // without a study there is nothing to import into; the command says so itself
            Problems.notice(Messages.noStudy);
        }
    }

    private void paint() {
        try {
            MapTools.start(getSite().getPage(), new CatchmentPaint(state));
        } catch (PartInitException e) {
            Problems.notice(Messages.noMap);
        }
    }

    private void export() {
        if (state.matrix().isEmpty()) {
            return;
        }
        SaveDialog dialog = new SaveDialog(Messages.export);
        List<TableWriters.Format> formats = TableWriters.all();
        formats.forEach(format -> dialog.offer(format.name(), format.endings().getFirst()));
        dialog.ask(getSite().getShell(), types.getText()).ifPresent(chosen -> {
            try {
                TableWriters.write(chosen.file(), List.of(state.matrix().get().table(Messages.bind(Messages.title,
                    types.getText()))), Locale.getDefault());
            } catch (ProblemException e) {
                Problems.show(e.problem());
            }
        });
    }

    private void publish(Set<String> ids) {
        Optional<StudySession> session = StudyWorkspace.get().current();
        session.ifPresent(open -> publisher.publish(ids.stream().<EObject>map(id -> open.index().find(id))
            .filter(object -> object != null).toList()));
    }

    private void refresh() {
        if (stack.isDisposed()) {
            return;
        }
        boolean filled = state.matrix().filter(all -> !all.municipalities().isEmpty() && !all.offices().isEmpty())
            .isPresent();
        ((StackLayout) stack.getLayout()).topControl = filled ? content : empty;
        stack.layout();
        if (!filled) {
            return;
        }
        set(types, state.types().stream().map(words::term).toList(), state.types().stream().map(Term::getId).toList()
            .indexOf(state.type()));
        Map<String, String> known = state.matrix().orElseThrow().districts();
        List<String> names = new ArrayList<>(List.of(Messages.allDistricts));
        names.addAll(known.values());
        set(districts, names, List.copyOf(known.keySet()).indexOf(state.district()) + 1);
        set(offices, state.offices().stream().map(this::office).toList(),
            state.offices().stream().map(Office::id).toList().indexOf(state.office().map(Office::id).orElse("")));
        counts.setText(Messages.bind(Messages.counts, new Object[] {state.base().size(), state.count(Coverage.GAP),
            state.count(Coverage.OVERLAP), state.office().map(one -> one.areas().size()).orElse(0)}));
        counts.getParent().layout();
        matrix.refresh();
        requests.refresh();
        requestsHeader.setCount(requests.requests().size());
    }

    private String office(Office office) {
        return office.name() + " (" + words.literal(office.level()) + ")";
    }

    private static void set(Combo combo, List<String> items, int chosen) {
        String[] all = items.toArray(String[]::new);
        if (!Arrays.equals(all, combo.getItems())) {
            combo.setItems(all);
        }
        if (combo.getSelectionIndex() != chosen) {
            combo.select(chosen);
        }
    }

    /** What is shown, for tests. */
    CatchmentState state() {
        return state;
    }

    /** The matrix, for tests. */
    TableViewer matrixViewer() {
        return matrix.viewer();
    }

    /** The requests, for tests. */
    TableViewer requestsViewer() {
        return requests.viewer();
    }

    @Override
    public void setFocus() {
        if (matrix.viewer().getTable().isVisible()) {
            matrix.viewer().getTable().setFocus();
        } else {
            stack.setFocus();
        }
    }

    @Override
    public void dispose() {
        if (state != null) {
            state.dispose();
        }
        super.dispose();
    }
}
