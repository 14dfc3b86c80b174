// SPDX-License-Identifier: EPL-2.0
package org.triangula.register.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import org.triangula.exchange.spreadsheet.Aliases;
import org.triangula.model.places.OfficeLevel;
import org.triangula.register.table.AddressField;
import org.triangula.register.table.AddressFinding.Severity;

/**
 * Finds branches given as main office: one office, told by operator or else by its name without the place, can have one
 * main office in an area only.
 */
public final class MainOfficeCheck implements RecordCheck {

    private final Predicate<String> levelled;

    /** Checks facilities of all types. */
    public MainOfficeCheck() {
        this(type -> true);
    }

    /**
     * Checks some types: many a list says main office where there is but one site, as for shelters.
     *
     * @param levelled whether facilities of a type, given by its key, are offices with branches
     */
    public MainOfficeCheck(Predicate<String> levelled) {
        this.levelled = levelled;
    }

    @Override
    public List<RecordFinding> check(List<CheckedFacility> facilities) {
        Map<String, List<CheckedFacility>> groups = new LinkedHashMap<>();
        for (CheckedFacility facility : facilities) {
            if (facility.level() == OfficeLevel.MAIN_OFFICE && !facility.area().isEmpty()
                && levelled.test(facility.type())) {
                // the town may be part of the name of the office, as in the seat of a district that is called like it
                for (String office : new LinkedHashSet<>(List.of(office(facility, ""),
                    office(facility, facility.value(AddressField.TOWN))))) {
                    groups.computeIfAbsent(facility.type() + "|" + facility.area() + "|" + office,
                        key -> new ArrayList<>()).add(facility);
                }
            }
        }
        Map<String, List<CheckedFacility>> largest = new LinkedHashMap<>();
        groups.values().stream().filter(group -> group.size() > 1).forEach(group -> group.forEach(
            facility -> largest.merge(facility.id(), group, (one, other) -> other.size() > one.size() ? other : one)));
        List<RecordFinding> findings = new ArrayList<>();
        largest.forEach((id, group) -> findings.add(new RecordFinding("several-main-offices", Severity.DOUBTFUL, id,
            group.stream().map(CheckedFacility::id).filter(other -> !other.equals(id)).toList(),
            List.of(String.valueOf(group.size())))));
        return findings;
    }

    /** The name without town, brackets and what follows a comma or dash. */
    private static String office(CheckedFacility facility, String town) {
        String name = facility.value(AddressField.NAME).replaceAll("\\(.*?\\)", "").replaceAll("\\s*[,–-]\\s.*$", "");
        return Aliases.normal(town.isEmpty() ? name : name.replace(town, ""));
    }
}
