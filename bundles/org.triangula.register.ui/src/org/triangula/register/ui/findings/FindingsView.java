// SPDX-License-Identifier: EPL-2.0
package org.triangula.register.ui.findings;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.triangula.core.study.StudySession;
import org.triangula.geo.study.StudyPlaces;
import org.triangula.model.places.AddressReturn;
import org.triangula.model.places.Facility;
import org.triangula.model.places.PlacesPackage;
import org.triangula.model.places.Repair;
import org.triangula.model.places.RepairState;
import org.triangula.register.check.RecordFindings;
import org.triangula.register.check.StudyChecks;
import org.triangula.register.study.RepairText;
import org.triangula.register.study.RunRules;
import org.triangula.register.ui.ReasonWords;
import org.triangula.register.ui.RegisterWork;
import org.triangula.register.ui.TableColumns;
import org.triangula.ui.presentation.ModelWords;
import org.triangula.ui.selection.SelectionPublisher;
import org.triangula.ui.study.ContentView;
import org.triangula.ui.study.Preferences;
import org.triangula.ui.theme.Theme;
import org.triangula.ui.widgets.FilterField;
import org.triangula.ui.widgets.ToolActions;

/** What rules and checks have found in address tables: sure repairs to look through, doubtful ones to decide. */
public final class FindingsView extends ContentView {

    /** Identifier of the view. */
    public static final String ID = "org.triangula.register.ui.findings";

    private final ModelWords words = new ModelWords();
    private static final List<String> SCOPES = List.of(Messages.scope_open, Messages.scope_sure,
        Messages.scope_decided, Messages.scope_all);

    private final ReasonWords reasons = new ReasonWords();
    private final SelectionPublisher publisher = new SelectionPublisher();
    private FilterField filter;
    private Combo scope;
    private Label of;
    private Button all;
    private Table table;
    private FindingDetails details;
    private String returned = "";
    private List<Repair> rows = List.of();
    private int last;

    /** Which findings are shown. */
    private enum Scope {
        OPEN, SURE, DECIDED, ALL
    }

    @Override
    public void createPartControl(Composite parent) {
        createFrame(parent, "list-checks", Messages.empty);
        empty().button(Messages.check_button, this::check);
        GridLayoutFactory.fillDefaults().numColumns(4).spacing(6, 0).applyTo(content());
        filter = new FilterField(content(), Messages.filter, text -> fill());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(filter);
        scope = new Combo(content(), SWT.READ_ONLY);
        scope.setItems(SCOPES.toArray(String[]::new));
        scope.select(0);
        scope.addListener(SWT.Selection, event -> fill());
        of = new Label(content(), SWT.NONE);
        GridDataFactory.swtDefaults().align(SWT.FILL, SWT.CENTER).hint(230, SWT.DEFAULT).applyTo(of);
        all = new Button(content(), SWT.PUSH);
        all.setText(Messages.allTables);
        all.addListener(SWT.Selection, event -> show((AddressReturn) null));
        SashForm sash = new SashForm(content(), SWT.VERTICAL);
        GridDataFactory.fillDefaults().span(4, 1).grab(true, true).applyTo(sash);
        table = TableColumns.table(sash, SWT.VIRTUAL | SWT.MULTI, Messages.list);
        TableColumns.add(table, Messages.column_severity, 80, "");
        TableColumns.add(table, Messages.column_facility, 140, "");
        TableColumns.add(table, Messages.column_change, 240, Messages.column_change_tip);
        TableColumns.add(table, Messages.column_reason, 230, "");
        TableColumns.add(table, Messages.column_place, 80, Messages.column_place_tip);
        TableColumns.add(table, Messages.column_state, 90, "");
        TableColumns.add(table, Messages.column_candidates, 50, Messages.column_candidates_tip);
        TableColumns.fit(table, 1, 2, 3);
        table.addListener(SWT.SetData, this::fill);
        table.addListener(SWT.Selection, event -> select());
        table.addListener(SWT.KeyDown, this::key);
        filter.leadTo(table);
        details = new FindingDetails(sash, workspace(), this::next);
        sash.setWeights(60, 40);
        IToolBarManager bar = getViewSite().getActionBars().getToolBarManager();
        bar.add(ToolActions.button(Messages.check, "list-checks", this::check));
        bar.add(ToolActions.button(Messages.runRules, "refresh-cw", this::runRules));
        bar.add(ToolActions.button(Messages.rules, "wrench", () -> workspace().current()
            .ifPresent(session -> new RulesWindow(parent.getShell(), workspace()).open(session))));
        getSite().setSelectionProvider(publisher);
        workspace().addListener(this);
        refresh();
    }

    /**
     * Shows the findings of one address table.
     *
     * @param table the address table; {@code null} for all
     */
    public void show(AddressReturn table) {
        returned = table == null ? "" : table.getId();
        fill();
    }

    /**
     * Selects a finding.
     *
     * @param repair the finding
     */
    public void show(Repair repair) {
        returned = "";
        scope.select(Scope.ALL.ordinal());
        filter.setWords("");
        fill();
        choose(rows.indexOf(repair));
    }

    @Override
    protected void refresh() {
        if (frame().isDisposed()) {
            return;
        }
        boolean none = workspace().current().map(session -> session.study().getPlaces().getRepairs().isEmpty())
            .orElse(true);
        showContent(!none);
        fill();
    }

    private void fill() {
        List<Repair> known = workspace().current()
            .map(session -> (List<Repair>) session.study().getPlaces().getRepairs()).orElse(List.of());
        Repair before = selected();
        Scope wanted = Scope.values()[scope.getSelectionIndex()];
        String typed = filter.words();
        rows = known.stream().filter(repair -> inScope(repair, wanted))
            .filter(repair -> typed.isBlank() || FilterField.matches(typed, String.join(" ", cells(repair)))).toList();
        for (Scope each : Scope.values()) {
            String text = SCOPES.get(each.ordinal()) + " ("
                + known.stream().filter(repair -> inScope(repair, each)).count() + ")";
            if (!text.equals(scope.getItem(each.ordinal()))) {
                scope.setItem(each.ordinal(), text);
            }
        }
        scope.select(wanted.ordinal());
        String name = known.stream().map(Repair::getAddressReturn).filter(Objects::nonNull)
            .filter(each -> each.getId().equals(returned)).map(AddressReturn::getName).findFirst().orElse("");
        long open = known.stream().filter(repair -> repair.getState() == RepairState.PROPOSED).count();
        of.setText((name.isEmpty() ? Messages.bind(Messages.count, rows.size(), open)
            : Messages.bind(Messages.countOf, rows.size(), name)).replace("&", "&&"));
        of.setToolTipText(Messages.count_tip);
        all.setEnabled(!returned.isEmpty());
        table.setItemCount(rows.size());
        table.clearAll();
        int place = before == null ? -1 : rows.indexOf(before);
        if (place >= 0) {
            table.setSelection(place);
        } else {
            table.deselectAll();
        }
        select();
    }

    private boolean inScope(Repair repair, Scope wanted) {
        if (!returned.isEmpty()
            && (repair.getAddressReturn() == null || !repair.getAddressReturn().getId().equals(returned))) {
            return false;
        }
        return switch (wanted) {
            case OPEN -> repair.getState() == RepairState.PROPOSED;
            case SURE -> repair.isSure();
            case DECIDED -> !repair.isSure() && repair.getDecidedAt() != null;
            case ALL -> true;
        };
    }

    private void fill(Event event) {
        TableItem item = (TableItem) event.item;
        Repair repair = rows.get(table.indexOf(item));
        item.setText(cells(repair).toArray(String[]::new));
        item.setForeground(repair.getState() == RepairState.PROPOSED ? null : new Color(Theme.current().quietText()));
    }

    private List<String> cells(Repair repair) {
        return List.of(words.literal(repair.getSeverity()),
            repair.getFacility() == null ? "" : name(repair.getFacility()),
            repair.getValues().isEmpty() ? "" : RepairText.change(repair), reasons.of(repair),
            RepairText.place(repair), words.literal(repair.getState()),
            repair.getCandidates().isEmpty() ? "" : String.valueOf(repair.getCandidates().size()));
    }

    private static String name(Facility facility) {
        return Objects.toString(facility.getName(), "");
    }

    private Repair selected() {
        int place = table.getSelectionIndex();
        return place < 0 || place >= rows.size() ? null : rows.get(place);
    }

    private List<Repair> allSelected() {
        List<Repair> chosen = new ArrayList<>();
        for (int place : table.getSelectionIndices()) {
            chosen.add(rows.get(place));
        }
        return chosen;
    }

    private void select() {
        Repair repair = selected();
        details.show(repair);
        if (repair != null) {
            last = table.getSelectionIndex();
        }
        if (repair != null && repair.getFacility() != null) {
            publisher.publish(List.of(repair.getFacility()));
        }
    }

    private void key(Event event) {
        if (event.stateMask != 0) {
            return;
        }
        if (event.character >= '1' && event.character <= '9') {
            details.choose(event.character - '1');
            event.doit = false;
        } else if (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) {
            details.accept();
        } else if (event.keyCode == SWT.DEL) {
            details.reject(allSelected());
        } else if (event.keyCode == SWT.F2) {
            details.edit();
        }
    }

    /** Goes to the next finding that waits, after one was decided. */
    private void next() {
        for (int i = Math.max(0, Math.min(last, rows.size() - 1)); i < rows.size(); i++) {
            if (rows.get(i).getState() == RepairState.PROPOSED) {
                choose(i);
                return;
            }
        }
    }

    private void choose(int place) {
        if (place >= 0) {
            table.setSelection(place);
            select();
        }
    }

    private void check() {
        workspace().current().ifPresent(session -> RegisterWork.run(Messages.check, progress -> {
            var gazetteer = RegisterWork.gazetteer(session, progress.part(0, 0.6));
            synchronized (session) {
                return StudyChecks.run(session.study(), StudyPlaces.of(session.study()), gazetteer, LocalDate.now());
            }
        }, findings -> workspace().runInBackground(new RecordFindings(findings), done -> {
            // the view follows the study
        })));
    }

    private void runRules() {
        StudySession session = workspace().current().orElse(null);
        if (session == null) {
            return;
        }
        List<Facility> facilities = List.copyOf(session.study().getPlaces().getFacilities());
        RegisterWork.run(Messages.runRules, progress -> RegisterWork.engine(session, progress),
            engine -> workspace().runInBackground(new RunRules(facilities, engine, Preferences.coder()), done -> {
                // the view follows the study
            }));
    }

    /** The findings that are shown, for tests. */
    List<Repair> rows() {
        return rows;
    }

    /** The lower half, for tests. */
    FindingDetails details() {
        return details;
    }

    /** Selects a row, for tests. */
    void select(int place) {
        choose(place);
    }

    /** Runs the checks, for tests. */
    void runChecks() {
        check();
    }

    @Override
    public void opened(StudySession session) {
        returned = "";
        refresh();
    }

    @Override
    protected boolean concerns(EObject object) {
        return object.eClass().getEPackage() == PlacesPackage.eINSTANCE;
    }

    @Override
    protected Control focus() {
        return table;
    }
}
