// SPDX-License-Identifier: EPL-2.0
package org.triangula.register.ui.returns;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.triangula.core.study.StudySession;
import org.triangula.model.places.AddressReturn;
import org.triangula.model.places.PlacesPackage;
import org.triangula.register.template.DispatchList;
import org.triangula.register.template.DispatchRow;
import org.triangula.register.ui.TableColumns;
import org.triangula.ui.open.ObjectOpeners;
import org.triangula.ui.presentation.ModelWords;
import org.triangula.ui.selection.SelectionPublisher;
import org.triangula.ui.study.ContentView;
import org.triangula.ui.theme.Theme;
import org.triangula.ui.widgets.FilterField;

/** The dispatch list: which address tables were sent to whom, and where each is on its way back. */
public final class ReturnsView extends ContentView {

    /** Identifier of the view. */
    public static final String ID = "org.triangula.register.ui.returns";

    private final ModelWords words = new ModelWords();
    private final SelectionPublisher publisher = new SelectionPublisher();
    private FilterField filter;
    private Label summary;
    private Table table;
    private ReturnActions actions;
    private List<DispatchRow> rows = List.of();

    @Override
    public void createPartControl(Composite parent) {
        actions = new ReturnActions(workspace(), parent.getShell(), this::selected);
        createFrame(parent, "table", Messages.empty);
        empty().button(Messages.plan_button, actions::plan);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(6, 0).applyTo(content());
        filter = new FilterField(content(), Messages.filter, text -> fill());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(filter);
        summary = new Label(content(), SWT.NONE);
        GridDataFactory.swtDefaults().align(SWT.FILL, SWT.CENTER).hint(360, SWT.DEFAULT).applyTo(summary);
        table = TableColumns.table(content(), SWT.VIRTUAL | SWT.MULTI, Messages.list);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, true).applyTo(table);
        filter.leadTo(table);
        TableColumns.add(table, Messages.column_recipient, 170, "");
        TableColumns.add(table, Messages.column_type, 130, "");
        TableColumns.add(table, Messages.column_state, 88, "");
        TableColumns.add(table, Messages.column_due, 76, "");
        TableColumns.add(table, Messages.column_overdue, 48, Messages.column_overdue_tip);
        TableColumns.add(table, Messages.column_sent, 76, "");
        TableColumns.add(table, Messages.column_received, 76, "");
        TableColumns.add(table, Messages.column_rows, 48, Messages.column_rows_tip);
        TableColumns.add(table, Messages.column_repaired, 52, Messages.column_repaired_tip);
        TableColumns.add(table, Messages.column_open, 48, Messages.column_open_tip);
        TableColumns.fit(table, 0, 1);
        table.addListener(SWT.SetData, this::fill);
        table.addListener(SWT.Selection, event -> publisher.publish(selected()));
        table.addListener(SWT.DefaultSelection, event -> open());
        MenuManager menu = new MenuManager();
        menu.setRemoveAllWhenShown(true);
        menu.addMenuListener(manager -> actions.all().forEach(manager::add));
        table.setMenu(menu.createContextMenu(table));
        IToolBarManager bar = getViewSite().getActionBars().getToolBarManager();
        actions.forBar().forEach(bar::add);
        bar.add(new Separator());
        getViewSite().getActionBars().getMenuManager().removeAll();
        actions.all().forEach(getViewSite().getActionBars().getMenuManager()::add);
        getSite().setSelectionProvider(publisher);
        workspace().addListener(this);
        refresh();
    }

    @Override
    protected void refresh() {
        if (frame().isDisposed()) {
            return;
        }
        StudySession session = workspace().current().orElse(null);
        boolean none = session == null || session.study().getPlaces().getReturns().isEmpty();
        showContent(!none);
        fill();
    }

    private void fill() {
        List<AddressReturn> before = selected();
        List<DispatchRow> all = workspace().current()
            .map(session -> DispatchList.of(session.study(), LocalDate.now())).orElse(List.of());
        String typed = filter.words();
        rows = all.stream().filter(row -> FilterField.matches(typed, String.join(" ", cells(row)))).toList();
        long back = all.stream().filter(row -> row.returned().getReceivedOn() != null).count();
        long late = all.stream().filter(row -> row.overdue() > 0).count();
        summary.setText(Messages.bind(Messages.summary, new Object[] {back, all.size(), late}));
        summary.setToolTipText(Messages.summary_tip);
        table.setItemCount(rows.size());
        table.clearAll();
        int[] places = before.stream().mapToInt(this::place).filter(place -> place >= 0).toArray();
        table.setSelection(places);
    }

    private int place(AddressReturn returned) {
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).returned().getId().equals(returned.getId())) {
                return i;
            }
        }
        return -1;
    }

    private void fill(Event event) {
        TableItem item = (TableItem) event.item;
        DispatchRow row = rows.get(table.indexOf(item));
        item.setText(cells(row).toArray(String[]::new));
        item.setForeground(row.overdue() > 0 ? new Color(Theme.current().warning()) : null);
    }

    private List<String> cells(DispatchRow row) {
        AddressReturn one = row.returned();
        return List.of(Objects.toString(one.getRecipient(), ""),
            one.getFacilityType() == null ? "" : words.term(one.getFacilityType()), words.literal(one.getState()),
            day(one.getDueOn()), row.overdue() == 0 ? "" : String.valueOf(row.overdue()), day(one.getSentOn()),
            day(one.getReceivedOn()), one.getReceivedOn() == null ? "" : String.valueOf(one.getRowCount()),
            one.getReceivedOn() == null ? "" : String.valueOf(row.repaired()),
            one.getReceivedOn() == null ? "" : String.valueOf(row.open()));
    }

    private static String day(LocalDate day) {
        return Objects.toString(day, "");
    }

    private List<AddressReturn> selected() {
        if (table == null) {
            return List.of();
        }
        List<AddressReturn> chosen = new ArrayList<>();
        for (int place : table.getSelectionIndices()) {
            if (place < rows.size()) {
                chosen.add(rows.get(place).returned());
            }
        }
        return chosen;
    }

    private void open() {
        selected().stream().findFirst().ifPresent(ObjectOpeners::open);
    }

    /**
     * Takes in returned files.
     *
     * @param files the files
     * @param returned the address table to which they belong when their templates do not say it
     */
    public void takeIn(List<Path> files, AddressReturn returned) {
        actions.takeIn().start(files, List.of(returned));
    }

    /**
     * The lines that are shown.
     *
     * @return as filtered
     */
    public List<DispatchRow> rows() {
        return rows;
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
