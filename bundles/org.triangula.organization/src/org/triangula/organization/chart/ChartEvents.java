// SPDX-License-Identifier: EPL-2.0
package org.triangula.organization.chart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import org.triangula.model.Dated;
import org.triangula.model.Decision;
import org.triangula.model.Identified;
import org.triangula.model.Study;
import org.triangula.model.actors.AdministrativeUnit;
import org.triangula.model.actors.Post;
import org.triangula.model.actors.TaskCarriage;
import org.triangula.model.actors.UnitPlacement;
import org.triangula.model.places.Area;
import org.triangula.organization.Validity;
import org.triangula.organization.chart.ChartEvent.Kind;
import org.triangula.organization.notation.Administration.Reorganization;
import org.triangula.organization.notation.AdministrationReader;

/** Finds what changed in administrations, when and why: from validity, told reorganisations, and decisions. */
public final class ChartEvents {

    private final Study study;
    private final List<ChartEvent> events = new ArrayList<>();
    private final Map<String, AdministrativeUnit> byKey = new HashMap<>();

    private ChartEvents(Study study) {
        this.study = study;
    }

    /**
     * All that changed. The caller holds the monitor of the session.
     *
     * @param study the study
     * @param area the area whose administrations count; empty for all
     * @return the events, oldest first
     */
    public static List<ChartEvent> of(Study study, Optional<Area> area) {
        ChartEvents found = new ChartEvents(study);
        List<AdministrativeUnit> units = study.getActors().getActors().stream()
            .filter(AdministrativeUnit.class::isInstance).map(AdministrativeUnit.class::cast)
            .filter(unit -> area.isEmpty() || unit.getArea() == area.get()).toList();
        units.forEach(unit -> found.byKey.putIfAbsent(key(unit), unit));
        units.forEach(found::unit);
        units.forEach(found::told);
        found.decisions(new HashSet<>(units));
        return found.events.stream().sorted(Comparator.comparing(ChartEvent::day)).toList();
    }

    /**
     * The days on which something changed.
     *
     * @param events the events
     * @return the days, oldest first, each once
     */
    public static List<LocalDate> days(List<ChartEvent> events) {
        return events.stream().map(ChartEvent::day).distinct().sorted().toList();
    }

    private static String key(AdministrativeUnit unit) {
        return KeptValues.get(unit, "key").orElseGet(() -> AdministrationReader.keyOf(name(unit)));
    }

    private static String name(AdministrativeUnit unit) {
        return Objects.requireNonNullElse(unit.getName(), "");
    }

    private static Optional<LocalDate> begins(Dated fact) {
        return Validity.firstDay(fact.getValidFrom());
    }

    private static Optional<LocalDate> over(Dated fact) {
        return Validity.lastDay(fact.getValidUntil()).map(day -> day.plusDays(1));
    }

    private void unit(AdministrativeUnit unit) {
        Optional<LocalDate> founded = begins(unit);
        Optional<LocalDate> dissolved = over(unit);
        founded.ifPresent(day -> add(day, Kind.FOUNDED, unit, predecessors(unit), reason(unit, day)));
        dissolved.ifPresent(day -> add(day, Kind.DISSOLVED, unit, KeptValues.get(unit, "replacedBy")
            .map(key -> byKey.containsKey(key) ? name(byKey.get(key)) : key).orElse(""), ""));
        for (UnitPlacement placement : unit.getPlacements()) {
            begins(placement).filter(day -> !founded.equals(Optional.of(day))).ifPresent(day -> add(day, Kind.MOVED,
                unit, placement.getSuperior() == null ? "" : name(placement.getSuperior()),
                Objects.requireNonNullElse(placement.getReason(), "")));
            over(placement).filter(day -> !dissolved.equals(Optional.of(day)) && unit.getPlacements().stream()
                .noneMatch(one -> begins(one).filter(day::equals).isPresent()))
                .ifPresent(day -> add(day, Kind.MOVED, unit, "", ""));
        }
        parts(unit, unit.getTasks(), Kind.TASK_TAKEN, Kind.TASK_GIVEN_UP, one -> one instanceof TaskCarriage carriage
            && carriage.getTask() != null ? Objects.requireNonNullElse(carriage.getTask().getName(), "") : "");
        parts(unit, unit.getPosts(), Kind.POST_MADE, Kind.POST_ENDED,
            one -> one instanceof Post post ? Objects.requireNonNullElse(post.getName(), "") : "");
    }

    /** Units that were replaced by this one. */
    private String predecessors(AdministrativeUnit unit) {
        return String.join(", ", byKey.values().stream().filter(one -> KeptValues.get(one, "replacedBy")
            .filter(key(unit)::equals).isPresent()).map(ChartEvents::name).sorted().toList());
    }

    private static String reason(AdministrativeUnit unit, LocalDate day) {
        return unit.getPlacements().stream().filter(one -> begins(one).filter(day::equals).isPresent())
            .map(UnitPlacement::getReason).filter(Objects::nonNull).findFirst().orElse("");
    }

    /** Tasks and posts that begin and end with their unit are no changes of their own. */
    private void parts(AdministrativeUnit unit, List<? extends Dated> parts, Kind begin, Kind end,
        Function<Dated, String> name) {
        for (Dated part : parts) {
            begins(part).filter(day -> !begins(unit).equals(Optional.of(day)))
                .ifPresent(day -> add(day, begin, unit, name.apply(part), ""));
            over(part).filter(day -> !over(unit).equals(Optional.of(day)))
                .ifPresent(day -> add(day, end, unit, name.apply(part), ""));
        }
    }

    private void add(LocalDate day, Kind kind, AdministrativeUnit unit, String what, String reason) {
        events.add(new ChartEvent(day, kind, unit, what, reason));
    }

    /** What sources tell gives reasons to what is seen; what is not seen is told on its own. */
    private void told(AdministrativeUnit top) {
        for (Reorganization change : StudyChart.head(top).reorganizations()) {
            AdministrativeUnit unit = byKey.get(change.unit());
            Optional<LocalDate> day = Validity.firstDay(change.date());
            if (unit == null || day.isEmpty()) {
                continue;
            }
            String why = change.reason().isEmpty() ? change.text() : change.text() + ": " + change.reason();
            boolean explained = false;
            for (int i = 0; i < events.size(); i++) {
                ChartEvent event = events.get(i);
                if (event.unit() == unit && Validity.lastDay(change.date()).filter(last -> !event.day()
                    .isBefore(day.get()) && !event.day().isAfter(last)).isPresent()) {
                    events.set(i, event.reason().isEmpty() ? event.because(why) : event);
                    explained = true;
                }
            }
            if (!explained) {
                add(day.get(), Kind.TOLD, unit, change.text(), change.reason());
            }
        }
    }

    /** A decision about a unit, or a part of it, explains what changed next in it. */
    private void decisions(Set<AdministrativeUnit> units) {
        for (Decision decision : study.getDecisions()) {
            String why = Objects.requireNonNullElse(decision.getReason(),
                Objects.requireNonNullElse(decision.getName(), ""));
            for (Identified one : decision.getConcerns()) {
                Identified about = one instanceof AdministrativeUnit || one.eContainer() == null ? one
                    : (Identified) one.eContainer();
                if (about instanceof AdministrativeUnit unit && units.contains(unit)) {
                    explain(unit, Objects.requireNonNullElse(decision.getDecidedOn(), LocalDate.MIN), why);
                }
            }
        }
    }

    private void explain(AdministrativeUnit unit, LocalDate since, String why) {
        Optional<LocalDate> next = events.stream().filter(event -> event.unit() == unit).map(ChartEvent::day)
            .filter(day -> !day.isBefore(since)).min(Comparator.naturalOrder());
        events.replaceAll(event -> event.unit() == unit && next.equals(Optional.of(event.day())) ? event.because(why)
            : event);
    }
}
