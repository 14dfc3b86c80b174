// SPDX-License-Identifier: EPL-2.0
package org.triangula.geo.study;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;

import org.triangula.model.Study;
import org.triangula.model.places.Area;

/**
 * Which areas are in force on the reference day of a study: the day on which the study ended, else today. Ends known to
 * the year or month count to their last day, unless an area of the same kind begins in the same year or month: then the
 * earlier one has given way to it.
 */
final class AreaTimes {

    /** Areas of this kind are of the past by nature; their layer shows them all. */
    private static final String FORMER = "former-district";

    private final LocalDate day;
    private final Set<String> beginnings = new HashSet<>();

    AreaTimes(Study study, LocalDate today) {
        day = PartialDays.last(study.getEndedOn()).filter(end -> end.isBefore(today)).orElse(today);
        for (Area area : study.getPlaces().getAreas()) {
            if (area.getValidFrom() != null && !PartialDays.first(area.getValidFrom()).orElse(day).isAfter(day)) {
                beginnings.add(beginning(area, area.getValidFrom()));
            }
        }
    }

    private static String beginning(Area area, String date) {
        return TermKey.of(area.getKind()) + "|" + date;
    }

    boolean inForce(Area area) {
        if (FORMER.equals(TermKey.of(area.getKind()))) {
            return true;
        }
        boolean begun = PartialDays.first(area.getValidFrom()).map(from -> !from.isAfter(day)).orElse(true);
        boolean lasts = PartialDays.last(area.getValidUntil()).map(until -> !until.isBefore(day)).orElse(true);
        boolean followed = area.getValidUntil() != null
            && !Objects.equals(area.getValidFrom(), area.getValidUntil())
            && beginnings.contains(beginning(area, area.getValidUntil()));
        return begun && lasts && !followed;
    }
}
