// SPDX-License-Identifier: EPL-2.0
package org.triangula.organization.ui.network;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.triangula.core.study.StudySession;
import org.triangula.core.table.DataTable;
import org.triangula.organization.network.Network;
import org.triangula.organization.ui.network.ResultTable.Row;
import org.triangula.ui.widgets.AccessibleNames;

/** Lists below the network: actors with their measures, both sides of ties, missing ties, brokerage, tests. */
final class NetworkLists {

    /** Names of the lists, for links. */
    static final String ACTORS = "actors";
    static final String SIDES = "sides";
    static final String MISSING = "missing";
    static final String BROKERAGE = "brokerage";
    static final String TESTS = "tests";

    private final CTabFolder tabs;
    private final ResultTable actors;
    private final ResultTable sides;
    private final ResultTable missing;
    private final ResultTable brokerage;
    private final Combo grouping;
    private final SignificancePanel tests;
    private Optional<NetworkResult> result = Optional.empty();
    private Optional<StudySession> session = Optional.empty();
    private final List<String> filled = new ArrayList<>();
    private int asked;

    NetworkLists(Composite parent, Consumer<Row> chosen, Consumer<Row> opened) {
        tabs = new CTabFolder(parent, SWT.TOP);
        actors = new ResultTable(tabs, Messages.actors, NetworkRows.actorHeadings(), chosen, opened);
        sides = new ResultTable(tabs, Messages.bothSides, NetworkRows.sideHeadings(), chosen, opened);
        missing = new ResultTable(tabs, Messages.missingTies, NetworkRows.missingHeadings(), chosen, opened);
        Composite brokers = new Composite(tabs, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(brokers);
        grouping = new Combo(brokers, SWT.READ_ONLY);
        grouping.setToolTipText(Messages.grouping);
        AccessibleNames.give(grouping, Messages.grouping);
        NodeGroups.choices().forEach(grouping::add);
        grouping.select(0);
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).indent(4, 3).applyTo(grouping);
        brokerage = new ResultTable(brokers, Messages.brokerage, NetworkRows.brokerageHeadings(), chosen, opened);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(brokerage);
        tests = new SignificancePanel(tabs);
        tab(ACTORS, Messages.actors, actors);
        tab(SIDES, Messages.bothSides, sides);
        tab(MISSING, Messages.missingTies, missing);
        tab(BROKERAGE, Messages.brokerage, brokers);
        tab(TESTS, Messages.significance, tests.control());
        tabs.setSelection(0);
        tabs.addListener(SWT.Selection, event -> fill());
        tabs.addListener(SWT.Dispose, event -> tests.dispose());
        grouping.addListener(SWT.Selection, event -> {
            filled.remove(BROKERAGE);
            fill();
        });
    }

    private void tab(String key, String title, Control control) {
        CTabItem item = new CTabItem(tabs, SWT.NONE);
        item.setText(title);
        item.setData(key);
        item.setControl(control);
    }

    Control control() {
        return tabs;
    }

    /** Shows a list. */
    void open(String key) {
        for (CTabItem item : tabs.getItems()) {
            if (key.equals(item.getData())) {
                tabs.setSelection(item);
                fill();
            }
        }
    }

    /** The lists are about this network from now on; each is filled when it is seen. */
    void show(StudySession of, NetworkResult network) {
        session = Optional.of(of);
        result = Optional.of(network);
        filled.clear();
        tests.show(network);
        fill();
    }

    private String seen() {
        return tabs.getSelection() == null ? "" : (String) tabs.getSelection().getData();
    }

    /** Fills the list that is seen, in a job. */
    void fill() {
        if (!tabs.isVisible() || result.isEmpty() || session.isEmpty() || filled.contains(seen())) {
            return;
        }
        NetworkRows rows = new NetworkRows(result.get());
        StudySession from = session.get();
        Network about = result.get().network();
        int by = grouping.getSelectionIndex();
        switch (seen()) {
            case ACTORS -> fill(ACTORS, actors, rows::actors);
            case SIDES -> fill(SIDES, sides, () -> rows.sides(TieEvidence.of(from, rows.toldTies())));
            case MISSING -> fill(MISSING, missing, () -> rows.missing(TieEvidence.of(from, rows.toldTies())));
            case BROKERAGE -> fill(BROKERAGE, brokerage, () -> rows.brokerage(NodeGroups.chosen(about, by)));
            default -> { }
        }
    }

    private void fill(String key, ResultTable table, Supplier<List<Row>> rows) {
        filled.add(key);
        int question = ++asked;
        NetworkResult about = result.get();
        Display display = tabs.getDisplay();
        Job.createSystem(Messages.computing, monitor -> {
            List<Row> found = rows.get();
            display.asyncExec(() -> {
                // a later question about the same list has a later answer
                if (!tabs.isDisposed() && result.filter(one -> one == about).isPresent()
                    && (question == asked || !key.equals(seen()))) {
                    table.show(found);
                }
            });
        }).schedule();
    }

    /** The tables behind what is seen. */
    List<DataTable> tables() {
        return switch (seen()) {
            case SIDES -> List.of(sides.table());
            case MISSING -> List.of(missing.table());
            case BROKERAGE -> List.of(brokerage.table());
            case TESTS -> tests.tables();
            default -> List.of(actors.table());
        };
    }

    /** A list, for tests. */
    ResultTable table(String key) {
        return Map.of(ACTORS, actors, SIDES, sides, MISSING, missing, BROKERAGE, brokerage).get(key);
    }

    /** The tests against chance, for tests. */
    SignificancePanel tests() {
        return tests;
    }
}
