// SPDX-License-Identifier: EPL-2.0
package org.triangula.register.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.triangula.exchange.spreadsheet.Aliases;
import org.triangula.register.table.AddressField;
import org.triangula.register.table.AddressFinding.Severity;

/**
 * Finds facilities that are given with the address of their operator instead of the place of the service: at least
 * three services of one operator at one address, or two of which one is said to lie in another municipality.
 */
public final class OperatorAddressCheck implements RecordCheck {

    private static final int SUSPICIOUS = 3;

    @Override
    public List<RecordFinding> check(List<CheckedFacility> facilities) {
        Map<String, List<CheckedFacility>> groups = new LinkedHashMap<>();
        for (CheckedFacility facility : facilities) {
            String operator = facility.value(AddressField.OPERATOR);
            String street = facility.value(AddressField.STREET);
            if (!operator.isEmpty() && !street.isEmpty() && !saysPlace(facility)) {
                groups.computeIfAbsent(String.join("|", facility.type(), facility.area(), Aliases.normal(operator),
                    Aliases.normal(street), Aliases.normal(facility.value(AddressField.HOUSE_NUMBER)),
                    Aliases.normal(facility.value(AddressField.TOWN))), key -> new ArrayList<>()).add(facility);
            }
        }
        List<RecordFinding> findings = new ArrayList<>();
        for (List<CheckedFacility> group : groups.values()) {
            Set<String> names = new LinkedHashSet<>();
            group.forEach(facility -> names.add(Aliases.normal(facility.value(AddressField.NAME))));
            boolean elsewhere = group.stream().anyMatch(OperatorAddressCheck::isElsewhere);
            if (names.size() >= SUSPICIOUS || names.size() > 1 && elsewhere) {
                for (CheckedFacility facility : group) {
                    findings.add(new RecordFinding("operator-address", Severity.DOUBTFUL, facility.id(),
                        group.stream().map(CheckedFacility::id).filter(id -> !id.equals(facility.id())).toList(),
                        List.of(String.valueOf(group.size()), facility.value(AddressField.OPERATOR))));
                }
            }
        }
        return findings;
    }

    private static boolean saysPlace(CheckedFacility facility) {
        return facility.value(AddressField.ADDRESS_ROLE).matches("(?i).*(angebot|lernort|place).*");
    }

    private static boolean isElsewhere(CheckedFacility facility) {
        String municipality = Aliases.normal(facility.value(AddressField.MUNICIPALITY));
        String town = Aliases.normal(facility.value(AddressField.TOWN));
        return !municipality.isEmpty() && !town.isEmpty() && !town.contains(municipality)
            && !municipality.contains(town);
    }
}
