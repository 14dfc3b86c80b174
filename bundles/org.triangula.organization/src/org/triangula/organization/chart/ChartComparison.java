// SPDX-License-Identifier: EPL-2.0
package org.triangula.organization.chart;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.triangula.model.Study;
import org.triangula.model.actors.AdministrativeUnit;
import org.triangula.model.places.Area;
import org.triangula.organization.chart.ChartDifference.Kind;
import org.triangula.organization.notation.RankTable;

/**
 * Two charts side by side: one administration on two days, or two administrations.
 *
 * @param before the first chart
 * @param after the second one
 * @param matching which unit is which
 * @param differences what differs in units; none if tasks are compared
 * @param seats what differs in the seats of tasks; none if units are compared
 */
public record ChartComparison(StudyChart before, StudyChart after, UnitMatching matching,
    List<ChartDifference> differences, List<SeatDifference> seats) {

    /** How two administrations are compared. */
    public enum Matching {
        /** Units of the same name and rank. */
        NAME_AND_RANK,
        /** Tasks and their seats. */
        TASK,
        /** Units with the same key. */
        KEY
    }

    /** Copies the lists. */
    public ChartComparison {
        differences = List.copyOf(differences);
        seats = List.copyOf(seats);
    }

    /**
     * One side of a comparison.
     *
     * @param area the area whose administration is shown; empty for all
     * @param day the day
     */
    public record Side(Optional<Area> area, LocalDate day) {
    }

    /**
     * Compares. Two days of one administration are compared unit by unit, with the reasons that reorganisations and
     * decisions give. The caller holds the monitor of the session.
     *
     * @param study the study
     * @param first the first side
     * @param second the second side
     * @param matching how two administrations are compared; of no account for two days of one
     * @return the comparison
     */
    public static ChartComparison of(Study study, Side first, Side second, Matching matching) {
        StudyChart before = StudyChart.of(study.getActors(), first.area(), first.day());
        StudyChart after = StudyChart.of(study.getActors(), second.area(), second.day());
        if (first.area().equals(second.area())) {
            return overTime(before, after, ChartEvents.of(study, first.area()), first.day(), second.day());
        }
        UnitMatching units = matching == Matching.KEY
            ? new UnitMatching(UnitMatching.byKey(before.administration(), after.administration()).pairs(), false)
            : UnitMatching.byNameAndRank(before.administration(), after.administration(), RankTable.supplied());
        return matching == Matching.TASK
            ? new ChartComparison(before, after, units, List.of(),
                SeatDifference.of(before.administration(), after.administration()))
            : new ChartComparison(before, after, units,
                ChartDifference.of(before.administration(), after.administration(), units), List.of());
    }

    private static ChartComparison overTime(StudyChart before, StudyChart after, List<ChartEvent> events,
        LocalDate first, LocalDate second) {
        LocalDate early = first.isBefore(second) ? first : second;
        LocalDate late = first.isBefore(second) ? second : first;
        List<ChartEvent> between = events.stream()
            .filter(event -> event.day().isAfter(early) && !event.day().isAfter(late)).toList();
        UnitMatching units = UnitMatching.overTime(before, after);
        List<ChartDifference> differences = ChartDifference
            .of(before.administration(), after.administration(), units).stream()
            .map(one -> one.because(reason(one, before, after, between))).toList();
        return new ChartComparison(before, after, units, differences, List.of());
    }

    private static String reason(ChartDifference difference, StudyChart before, StudyChart after,
        List<ChartEvent> between) {
        AdministrativeUnit old = before.units().get(difference.before());
        AdministrativeUnit now = after.units().get(difference.after());
        return between.stream().filter(event -> event.unit() == old || event.unit() == now)
            .filter(event -> explains(event, difference.kind())).map(ChartEvent::reason)
            .filter(reason -> !reason.isEmpty()).distinct().collect(Collectors.joining("; "));
    }

    /** A reason that a unit was moved for does not explain why it got another post later. */
    private static boolean explains(ChartEvent event, Kind kind) {
        return switch (event.kind()) {
            case TASK_TAKEN, TASK_GIVEN_UP -> kind == Kind.TASKS;
            case POST_MADE, POST_ENDED -> kind == Kind.POSTS;
            case MOVED -> kind == Kind.MOVED || kind == Kind.LINE;
            case FOUNDED, DISSOLVED, TOLD -> true;
        };
    }
}
