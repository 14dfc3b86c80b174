// SPDX-License-Identifier: EPL-2.0
package org.triangula.reachability.ui;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.ui.dialogs.ElementListSelectionDialog;
import org.triangula.core.problem.Problem;
import org.triangula.core.study.StudySession;
import org.triangula.geo.position.CoordinateNotation;
import org.triangula.geo.position.CoordinateReading;
import org.triangula.geo.study.TermKey;
import org.triangula.model.Term;
import org.triangula.model.places.Facility;
import org.triangula.reachability.scenario.ScenarioChange;
import org.triangula.reachability.scenario.TimetableWithout;
import org.triangula.reachability.study.StudyNetworks;
import org.triangula.ui.presentation.ObjectPresentation;
import org.triangula.ui.study.Problems;
import org.triangula.ui.study.StudyWorkspace;

/** The changes of facilities and lines that a scenario assumes. */
final class ChangeList extends Composite {

    private final ObjectPresentation presentation = new ObjectPresentation();
    private final org.eclipse.swt.widgets.List list;
    private final LineForm lines;
    private final List<ScenarioChange> changes = new ArrayList<>();

    ChangeList(Composite parent) {
        super(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(this);
        list = new org.eclipse.swt.widgets.List(this, SWT.BORDER | SWT.SINGLE | SWT.V_SCROLL);
        list.setToolTipText(Messages.form_changes);
        GridDataFactory.fillDefaults().grab(true, false).hint(120, 54).span(1, 2).applyTo(list);
        list.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.DEL) {
                remove();
            }
        });
        Button add = button(Messages.change_add, () -> { });
        Menu menu = new Menu(add);
        item(menu, Messages.change_close, this::close);
        item(menu, Messages.change_move, this::move);
        item(menu, Messages.change_open, this::open);
        item(menu, Messages.change_cut, this::cut);
        item(menu, Messages.change_run, this::run);
        add.addListener(SWT.Selection, event -> menu.setVisible(true));
        button(Messages.change_remove, this::remove);
        lines = new LineForm(this);
        list.addListener(SWT.DefaultSelection, event -> edit());
    }

    private Button button(String text, Runnable work) {
        Button button = new Button(this, SWT.PUSH);
        button.setText(text);
        button.addListener(SWT.Selection, event -> work.run());
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.BEGINNING).applyTo(button);
        return button;
    }

    private static void item(Menu menu, String text, Runnable work) {
        MenuItem item = new MenuItem(menu, SWT.PUSH);
        item.setText(text);
        item.addListener(SWT.Selection, event -> work.run());
    }

    void show(List<ScenarioChange> shown) {
        changes.clear();
        changes.addAll(shown);
        list.setItems(changes.stream().map(this::words).toArray(String[]::new));
    }

    List<ScenarioChange> changes() {
        return List.copyOf(changes);
    }

    /** Adds a change at the end. */
    void add(ScenarioChange change) {
        changes.add(change);
        show(List.copyOf(changes));
    }

    private void remove() {
        if (list.getSelectionIndex() >= 0) {
            changes.remove(list.getSelectionIndex());
            show(List.copyOf(changes));
        }
    }

    private String words(ScenarioChange change) {
        return StudyWorkspace.get().current().map(session -> new ChangeWords(session, changes).of(change)).orElse("");
    }

    private void close() {
        facility().ifPresent(facility -> add(new ScenarioChange.Close(facility.getId())));
    }

    private void move() {
        facility().ifPresent(facility -> place(facility.getLatitude() + ", " + facility.getLongitude()).ifPresent(
                place -> add(new ScenarioChange.Move(facility.getId(), place.longitude(), place.latitude()))));
    }

    private void open() {
        Optional<Term> type = choose(Messages.change_type, StudyWorkspace.get().current().map(session ->
                TermKey.terms(session.study(), TermKey.FACILITY_TYPE)).orElse(List.of()), presentation::label);
        type.ifPresent(term -> {
            InputDialog naming = new InputDialog(getShell(), Messages.change_open, Messages.form_name,
                    presentation.label(term), null);
            if (naming.open() == Window.OK) {
                place("").ifPresent(place -> add(new ScenarioChange.Open(TermKey.of(term), place.longitude(),
                        place.latitude(), naming.getValue().strip())));
            }
        });
    }

    private void cut() {
        List<TimetableWithout.Line> lines = new ArrayList<>();
        try {
            StudySession session = StudyWorkspace.get().current().orElseThrow();
            for (var timetable : StudyNetworks.in(session.folder()).timetables()) {
                lines.addAll(TimetableWithout.lines(timetable));
            }
        } catch (IOException e) {
            Problems.show(new Problem("", String.valueOf(e.getMessage()), ""));
        }
        choose(Messages.change_cut, lines, TimetableWithout.Line::name)
                .ifPresent(line -> add(new ScenarioChange.Cut(line.id())));
    }

    private void run() {
        lines.ask(null, line -> add(new ScenarioChange.Run(line)));
    }

    /** A line by hand can be edited again. */
    private void edit() {
        int row = list.getSelectionIndex();
        if (row >= 0 && changes.get(row) instanceof ScenarioChange.Run run) {
            lines.ask(run.line(), line -> {
                changes.set(row, new ScenarioChange.Run(line));
                show(List.copyOf(changes));
            });
        }
    }

    /** Closes what is being edited; nothing of it is kept. */
    void leave() {
        lines.leave();
    }

    /** The form of a line, for tests. */
    LineForm lines() {
        return lines;
    }

    private Optional<Facility> facility() {
        List<Facility> all = StudyWorkspace.get().current().map(session ->
                session.study().getPlaces().getFacilities().stream().filter(one -> one.getLongitude() != null
                        && one.getLatitude() != null).sorted(Comparator.comparing(presentation::label)).toList())
                .orElse(List.of());
        return choose(Messages.change_facility, all, presentation::label);
    }

    private <T> Optional<T> choose(String title, List<T> all, Function<T, String> text) {
        ElementListSelectionDialog dialog = new ElementListSelectionDialog(getShell(), new LabelProvider() {
            @Override
            @SuppressWarnings("unchecked") // the list holds nothing else
            public String getText(Object element) {
                return text.apply((T) element);
            }
        });
        dialog.setTitle(title);
        dialog.setMessage(title);
        dialog.setElements(all.toArray());
        if (dialog.open() != Window.OK || dialog.getFirstResult() == null) {
            return Optional.empty();
        }
        return all.stream().filter(one -> one == dialog.getFirstResult()).findFirst();
    }

    private Optional<CoordinateReading> place(String first) {
        InputDialog dialog = new InputDialog(getShell(), Messages.change_place, Messages.change_placeHint, first,
                text -> CoordinateNotation.read(text, CoordinateNotation.GERMANY).isEmpty()
                        ? Messages.change_placeWrong : null);
        return dialog.open() == Window.OK ? CoordinateNotation.read(dialog.getValue(), CoordinateNotation.GERMANY)
                .stream().findFirst() : Optional.empty();
    }
}
