// SPDX-License-Identifier: EPL-2.0
package org.triangula.organization.ui;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.triangula.model.Study;
import org.triangula.model.actors.Actor;
import org.triangula.model.actors.AdministrativeUnit;
import org.triangula.model.places.Area;
import org.triangula.organization.OrganizationChart;
import org.triangula.ui.widgets.AccessibleNames;

/** Chooses an administration and a day; the days offered are those on which something changed. */
final class ChartChooser extends Composite {

    private final Combo areaChoice;
    private final Combo dateChoice;
    private final Consumer<Optional<OrganizationChart>> follower;
    private Optional<Study> study = Optional.empty();
    private Optional<Study> chosenFor = Optional.empty();
    private List<Area> areas = List.of();
    private List<LocalDate> dates = List.of();
    private final ChartScope scope = ChartScope.get();

    ChartChooser(Composite parent, Consumer<Optional<OrganizationChart>> follower) {
        super(parent, SWT.NONE);
        this.follower = follower;
        GridLayoutFactory.fillDefaults().numColumns(2).margins(8, 6).spacing(6, 0).applyTo(this);
        areaChoice = combo(Messages.area, true);
        dateChoice = combo(Messages.date, false);
        areaChoice.addListener(SWT.Selection, event -> scope.choose(areaChoice.getSelectionIndex() <= 0 ? null
            : areas.get(areaChoice.getSelectionIndex() - 1), scope.date()));
        dateChoice.addListener(SWT.Selection, event -> scope.choose(scope.area().orElse(null),
            dates.get(dateChoice.getSelectionIndex())));
        Runnable listener = this::chosen;
        scope.addListener(listener);
        addDisposeListener(event -> scope.removeListener(listener));
    }

    private void chosen() {
        areaChoice.select(areas.indexOf(scope.area().orElse(null)) + 1);
        fillDates();
        tell();
    }

    private Combo combo(String title, boolean grab) {
        Combo combo = new Combo(this, SWT.READ_ONLY | SWT.DROP_DOWN);
        combo.setToolTipText(title);
        AccessibleNames.give(combo, title);
        GridDataFactory.fillDefaults().grab(grab, false).hint(grab ? 90 : SWT.DEFAULT, SWT.DEFAULT).applyTo(combo);
        return combo;
    }

    /** Shows the administrations of a study; keeps what is chosen where it still exists. */
    void show(Optional<Study> shown) {
        study = shown;
        areas = shown.stream().flatMap(one -> one.getActors().getActors().stream())
            .filter(AdministrativeUnit.class::isInstance).map(Actor::getArea).filter(Objects::nonNull).distinct()
            .toList();
        List<String> names = new ArrayList<>();
        names.add(Messages.allAdministrations);
        areas.forEach(one -> names.add(Objects.toString(one.getName(), "")));
        areaChoice.setItems(names.toArray(String[]::new));
        boolean gone = scope.area().filter(one -> !areas.contains(one)).isPresent();
        if (gone || !study.equals(chosenFor)) {
            chosenFor = study;
            Area first = scope.area().filter(areas::contains).orElse(areas.isEmpty() ? null : areas.getFirst());
            scope.choose(first, scope.date());
        }
        chosen();
    }

    /** Goes to the administration of a selected object, if it has one. */
    void follow(List<EObject> objects) {
        objects.stream().map(object -> object instanceof Area one ? one : object instanceof AdministrativeUnit unit
            ? unit.getArea() : null).filter(areas::contains).findFirst().filter(one -> one != scope.area().orElse(null))
            .ifPresent(one -> scope.choose(one, scope.date()));
    }

    private void fillDates() {
        List<LocalDate> days = new ArrayList<>(study.map(one -> OrganizationChart.changes(one.getActors(),
            scope.area())).orElse(List.of()));
        LocalDate today = LocalDate.now();
        // a reorganisation may lie ahead
        days.add(today);
        days.add(scope.date());
        dates = days.stream().distinct().sorted(Comparator.reverseOrder()).toList();
        DateTimeFormatter format = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM);
        dateChoice.setItems(dates.stream().map(day -> day.equals(today) ? Messages.today : format.format(day))
            .toArray(String[]::new));
        dateChoice.select(dates.indexOf(scope.date()));
        layout(true);
    }

    private void tell() {
        follower.accept(study.map(one -> OrganizationChart.of(one.getActors(), scope.area(), scope.date())));
    }
}
