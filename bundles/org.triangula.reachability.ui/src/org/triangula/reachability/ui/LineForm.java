// SPDX-License-Identifier: EPL-2.0
package org.triangula.reachability.ui;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.triangula.core.problem.Problem;
import org.triangula.geo.study.StudyPlaces;
import org.triangula.reachability.scenario.HandLine;
import org.triangula.reachability.ui.travel.MapPlace;
import org.triangula.reachability.ui.travel.TravelTimesView;
import org.triangula.ui.study.Problems;
import org.triangula.ui.study.StudyWorkspace;
import org.triangula.ui.widgets.AccessibleNames;
import org.triangula.ui.widgets.SectionHeader;

/** A line by hand: its name, its stops, when it runs. Stops are picked on the map, or are places of the study. */
final class LineForm extends Composite {

    /** Wide enough for most names, narrow enough for a view at the edge of the window. */
    private static final int LABEL = 120;

    private final Text name;
    private final Text first;
    private final Text last;
    private final Spinner every;
    private final List<Button> days = new ArrayList<>();
    private final Button back;
    private final Button pick;
    private final StopTable stops;
    private Consumer<HandLine> taker = line -> { };
    private boolean picking;

    LineForm(Composite parent) {
        super(parent, SWT.BORDER);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(6, 4).spacing(6, 3).applyTo(this);
        SectionHeader header = new SectionHeader(this, Messages.line_title);
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(header);
        name = text(Messages.line_name);
        Label explained = new Label(this, SWT.WRAP);
        explained.setText(Messages.line_stops);
        GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).span(2, 1).applyTo(explained);
        stops = new StopTable(this);
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).hint(120, 96).applyTo(stops.control());
        Composite buttons = row();
        pick = button(buttons, Messages.line_pick, SWT.TOGGLE, this::pick);
        pick.setToolTipText(Messages.line_pickHint);
        button(buttons, Messages.line_place, SWT.PUSH, () -> new StopChoice(getShell()).ask().ifPresent(place ->
                add(place.name(), place.longitude(), place.latitude())));
        button(buttons, Messages.change_remove, SWT.PUSH, stops::remove);
        first = text(Messages.line_first);
        last = text(Messages.line_last);
        label(Messages.line_every);
        every = new Spinner(this, SWT.BORDER);
        every.setMinimum(1);
        every.setMaximum(720);
        every.setToolTipText(Messages.line_every);
        AccessibleNames.give(every, Messages.line_every);
        Composite week = row();
        for (DayOfWeek day : DayOfWeek.values()) {
            Button one = new Button(week, SWT.CHECK);
            one.setText(day.getDisplayName(TextStyle.SHORT, Locale.getDefault()));
            one.setToolTipText(day.getDisplayName(TextStyle.FULL, Locale.getDefault()));
            AccessibleNames.give(one, day.getDisplayName(TextStyle.FULL, Locale.getDefault()));
            days.add(one);
        }
        back = new Button(this, SWT.CHECK);
        back.setText(Messages.line_back);
        GridDataFactory.fillDefaults().span(2, 1).applyTo(back);
        Composite ends = row();
        button(ends, Messages.line_keep, SWT.PUSH, this::keep);
        button(ends, Messages.compute_cancel, SWT.PUSH, this::leave);
        leave();
    }

    private Composite row() {
        Composite row = new Composite(this, SWT.NONE);
        row.setLayout(new RowLayout(SWT.HORIZONTAL));
        GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).span(2, 1).applyTo(row);
        return row;
    }

    private void label(String text) {
        Label label = new Label(this, SWT.WRAP);
        label.setText(text);
        GridDataFactory.fillDefaults().hint(LABEL, SWT.DEFAULT).align(SWT.BEGINNING, SWT.CENTER).applyTo(label);
    }

    private Text text(String label) {
        label(label);
        Text text = new Text(this, SWT.BORDER | SWT.SINGLE);
        text.setToolTipText(label);
        AccessibleNames.give(text, label);
        GridDataFactory.fillDefaults().grab(true, false).hint(90, SWT.DEFAULT).applyTo(text);
        return text;
    }

    private static Button button(Composite parent, String text, int style, Runnable work) {
        Button button = new Button(parent, style);
        button.setText(text);
        button.addListener(SWT.Selection, event -> work.run());
        return button;
    }

    /**
     * Asks for a line.
     *
     * @param line the line as it is; null for a new one
     * @param wanted takes the line
     */
    void ask(HandLine line, Consumer<HandLine> wanted) {
        taker = wanted;
        name.setText(line == null ? Messages.line_newName : line.name());
        first.setText(line == null ? "08:00" : clock(line.first()));
        last.setText(line == null ? "18:00" : clock(line.last()));
        every.setSelection(line == null ? 60 : line.every());
        for (int i = 0; i < days.size(); i++) {
            days.get(i).setSelection(line == null ? i < 5 : line.days().charAt(i) == '1');
        }
        back.setSelection(line == null || line.back());
        stops.show(line == null ? List.of() : line.stops());
        show(true);
        name.setFocus();
        name.selectAll();
    }

    private void show(boolean shown) {
        setVisible(shown);
        setLayoutData(GridDataFactory.fillDefaults().grab(true, false).span(2, 1).exclude(!shown).create());
        // the form around scrolls by its own size
        for (Composite around = getParent(); around != null; around = around.getParent()) {
            around.layout();
            if (around.getParent() instanceof ScrolledComposite area) {
                area.setMinHeight(around.computeSize(area.getClientArea().width, SWT.DEFAULT).y);
                if (shown) {
                    area.showControl(this);
                }
                break;
            }
        }
    }

    /** Closes the form; nothing is kept. */
    void leave() {
        endPicking();
        show(false);
    }

    private void pick() {
        if (picking) {
            endPicking();
            return;
        }
        try {
            var page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
            if (page.showView(TravelTimesView.ID) instanceof TravelTimesView map) {
                picking = true;
                map.pickPlaces(Messages.line_picking, place -> {
                    if (!isDisposed() && getVisible()) {
                        add("", place.longitude(), place.latitude());
                        map.showPlaces(places());
                    }
                });
                map.showPlaces(places());
            }
        } catch (PartInitException e) {
            Problems.show(new Problem("", String.valueOf(e.getMessage()), ""));
        }
        pick.setSelection(picking);
    }

    private List<MapPlace> places() {
        return stops.stops().stream().map(stop -> new MapPlace(stop.longitude(), stop.latitude())).toList();
    }

    private void endPicking() {
        pick.setSelection(false);
        if (picking && PlatformUI.getWorkbench().getActiveWorkbenchWindow() != null
                && PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage().findView(TravelTimesView.ID)
                        instanceof TravelTimesView map) {
            map.endPicking();
            map.showPlaces(List.of());
        }
        picking = false;
    }

    /** Adds a stop at the end; without a name it is called after the area it lies in. */
    void add(String called, double longitude, double latitude) {
        String area = StudyWorkspace.get().current().map(session -> StudyPlaces.of(session.study()).areasAt(longitude,
                latitude).stream().map(one -> one.name()).findFirst().orElse("")).orElse("");
        stops.add(called.isEmpty() ? NLS.bind(Messages.line_stop, area, stops.stops().size() + 1).strip() : called,
                longitude, latitude);
    }

    private void keep() {
        try {
            StringBuilder week = new StringBuilder();
            days.forEach(day -> week.append(day.getSelection() ? '1' : '0'));
            HandLine line = new HandLine(name.getText().strip(), stops.stops(), minutes(first.getText()),
                    minutes(last.getText()), every.getSelection(), week.toString(), back.getSelection());
            taker.accept(line);
            leave();
        } catch (IllegalArgumentException e) {
            Problems.show(new Problem(name.getText(), Messages.line_wrong, Messages.line_wrongRemedy));
        }
    }

    private static String clock(int minutes) {
        return String.format(Locale.ROOT, "%02d:%02d", minutes / 60, minutes % 60);
    }

    private static int minutes(String text) {
        String[] words = text.strip().split(":");
        if (words.length != 2) {
            throw new IllegalArgumentException(text);
        }
        return Integer.parseInt(words[0]) * 60 + Integer.parseInt(words[1]);
    }

    /** Keeps the line, for tests. */
    void keepForTest() {
        keep();
    }
}
