// SPDX-License-Identifier: EPL-2.0
package org.triangula.organization.ui.compare;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.triangula.model.places.Area;
import org.triangula.organization.chart.ChartComparison.Side;
import org.triangula.ui.widgets.AccessibleNames;

/** Chooses the administration and the day of one side. */
final class SideChooser extends Composite {

    private final Combo areaChoice;
    private final Combo dateChoice;
    private final Runnable follower;
    private List<Area> areas = List.of();
    private List<LocalDate> days = List.of();
    private Side side = new Side(Optional.empty(), LocalDate.now());

    SideChooser(Composite parent, String areaName, String dateName, Runnable follower) {
        super(parent, SWT.NONE);
        this.follower = follower;
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(6, 0).applyTo(this);
        areaChoice = combo(areaName);
        GridDataFactory.fillDefaults().grab(true, false).hint(90, SWT.DEFAULT).applyTo(areaChoice);
        dateChoice = combo(dateName);
        areaChoice.addListener(SWT.Selection, event -> choose(areaChoice.getSelectionIndex() <= 0 ? Optional.empty()
            : Optional.of(areas.get(areaChoice.getSelectionIndex() - 1)), side.day()));
        dateChoice.addListener(SWT.Selection,
            event -> choose(side.area(), days.get(dateChoice.getSelectionIndex())));
    }

    private Combo combo(String name) {
        Combo combo = new Combo(this, SWT.READ_ONLY | SWT.DROP_DOWN);
        combo.setToolTipText(name);
        AccessibleNames.give(combo, name);
        return combo;
    }

    private void choose(Optional<Area> area, LocalDate day) {
        side = new Side(area, day);
        follower.run();
    }

    Side side() {
        return side;
    }

    /** Shows a side; the days offered are those on which something changed, and the days before them. */
    void show(Side shown, List<Area> offered, List<LocalDate> changes) {
        side = shown;
        areas = offered;
        List<String> names = new ArrayList<>();
        names.add(Messages.allAdministrations);
        areas.forEach(one -> names.add(Objects.toString(one.getName(), "")));
        areaChoice.setItems(names.toArray(String[]::new));
        areaChoice.select(areas.indexOf(side.area().orElse(null)) + 1);
        LocalDate today = LocalDate.now();
        days = Stream.of(changes.stream(), changes.stream().map(day -> day.minusDays(1)),
            Stream.of(today, side.day())).flatMap(some -> some).distinct().sorted(Comparator.reverseOrder()).toList();
        DateTimeFormatter format = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM);
        dateChoice.setItems(days.stream().map(day -> day.equals(today) ? Messages.today : format.format(day))
            .toArray(String[]::new));
        dateChoice.select(days.indexOf(side.day()));
        layout(true);
    }
}
