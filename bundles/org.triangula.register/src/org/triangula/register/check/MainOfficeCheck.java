// SPDX-License-Identifier: EPL-2.0
package org.triangula.register.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.triangula.exchange.spreadsheet.Aliases;
import org.triangula.model.places.OfficeLevel;
import org.triangula.register.table.AddressField;
import org.triangula.register.table.AddressFinding.Severity;

/**
 * Finds branches given as main office: one office, told by operator or else by its name without the place, can have one
 * main office in an area only.
 */
public final class MainOfficeCheck implements RecordCheck {

    @Override
    public List<RecordFinding> check(List<CheckedFacility> facilities) {
        Map<String, List<CheckedFacility>> groups = new LinkedHashMap<>();
        for (CheckedFacility facility : facilities) {
            if (facility.level() == OfficeLevel.MAIN_OFFICE && !facility.area().isEmpty()) {
                groups.computeIfAbsent(facility.type() + "|" + facility.area() + "|" + office(facility),
                    key -> new ArrayList<>()).add(facility);
            }
        }
        List<RecordFinding> findings = new ArrayList<>();
        for (List<CheckedFacility> group : groups.values()) {
            if (group.size() > 1) {
                group.forEach(facility -> findings.add(new RecordFinding("several-main-offices", Severity.DOUBTFUL,
                    facility.id(), group.stream().map(CheckedFacility::id).filter(id -> !id.equals(facility.id()))
                        .toList(), Messages.bind(Messages.severalMainOffices, group.size()))));
            }
        }
        return findings;
    }

    /** The name without town, brackets and what follows a comma or dash. */
    private static String office(CheckedFacility facility) {
        String town = facility.value(AddressField.TOWN);
        String name = facility.value(AddressField.NAME).replaceAll("\\(.*?\\)", "").replaceAll("\\s*[,–-]\\s.*$", "");
        return Aliases.normal(town.isEmpty() ? name : name.replace(town, ""));
    }
}
