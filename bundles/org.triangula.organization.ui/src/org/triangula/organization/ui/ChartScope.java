// SPDX-License-Identifier: EPL-2.0
package org.triangula.organization.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

import org.triangula.model.places.Area;

/** Which administration and which day all views of organisations show. */
public final class ChartScope {

    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private Area area;
    private LocalDate date = LocalDate.now();

    /**
     * The scope of the workbench.
     *
     * @return the scope
     */
    public static ChartScope get() {
        return OrganizationUiBundle.scope();
    }

    /**
     * The area.
     *
     * @return the area; empty for all administrations
     */
    public Optional<Area> area() {
        return Optional.ofNullable(area);
    }

    /**
     * The day.
     *
     * @return the day
     */
    public LocalDate date() {
        return date;
    }

    /**
     * Chooses area and day for all views.
     *
     * @param chosen the area; {@code null} for all
     * @param day the day
     */
    public void choose(Area chosen, LocalDate day) {
        if (chosen != area || !Objects.equals(day, date)) {
            area = chosen;
            date = day;
            listeners.forEach(Runnable::run);
        }
    }

    /**
     * Tells somebody whenever another administration or day was chosen.
     *
     * @param listener called on the user interface thread
     */
    public void addListener(Runnable listener) {
        listeners.add(listener);
    }

    /**
     * Tells no more.
     *
     * @param listener who was told
     */
    public void removeListener(Runnable listener) {
        listeners.remove(listener);
    }
}
