// SPDX-License-Identifier: EPL-2.0
package org.triangula.register.check;

import java.util.ArrayList;
import java.util.List;

import org.triangula.register.table.AddressFinding.Severity;

/** Finds areas that have no facility of a type that was asked for, without having answered that there is none. */
public final class MissingTypeCheck implements RecordCheck {

    private final List<Expected> expected;

    /**
     * A type that an area was asked for.
     *
     * @param area identity of the area
     * @param areaName its name
     * @param type key of the type
     * @param typeName its name
     */
    public record Expected(String area, String areaName, String type, String typeName) {
    }

    /**
     * Creates the check.
     *
     * @param expected what was asked for and has come back, or is overdue
     */
    public MissingTypeCheck(List<Expected> expected) {
        this.expected = List.copyOf(expected);
    }

    @Override
    public List<RecordFinding> check(List<CheckedFacility> facilities) {
        List<RecordFinding> findings = new ArrayList<>();
        for (Expected each : expected) {
            boolean there = facilities.stream()
                .anyMatch(facility -> facility.area().equals(each.area()) && facility.type().equals(each.type()));
            if (!there) {
                // the names are for people; areas and types may share them
                findings.add(new RecordFinding("missing-type", Severity.DOUBTFUL, "", List.of(),
                    List.of(each.areaName(), each.typeName(), each.area(), each.type())));
            }
        }
        return findings;
    }
}
