// SPDX-License-Identifier: EPL-2.0
package org.triangula.register.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.triangula.exchange.spreadsheet.Aliases;
import org.triangula.register.rule.Likeness;
import org.triangula.register.table.AddressField;
import org.triangula.register.table.AddressFinding.Severity;

/**
 * Finds facilities of one type that are there twice: the same address with names that are alike, or the same name with
 * coordinates at most 150 m apart. Different numbers or ordinals in names keep facilities apart.
 */
public final class DuplicateCheck implements RecordCheck {

    private static final double LIKE_NAMES = 0.8;
    private static final double NEAR = 150;
    private static final double METRES_PER_DEGREE = 111_195;

    @Override
    public List<RecordFinding> check(List<CheckedFacility> facilities) {
        Map<String, List<CheckedFacility>> groups = new LinkedHashMap<>();
        for (CheckedFacility facility : facilities) {
            String street = facility.value(AddressField.STREET);
            if (!street.isEmpty()) {
                groups.computeIfAbsent(facility.type() + "|" + Aliases.normal(street + "|"
                    + facility.value(AddressField.HOUSE_NUMBER)) + "|" + Aliases.normal(
                        facility.value(AddressField.TOWN)), key -> new ArrayList<>()).add(facility);
            }
            groups.computeIfAbsent(facility.type() + "|name|" + Aliases.normal(facility.value(AddressField.NAME)),
                key -> new ArrayList<>()).add(facility);
        }
        Map<String, RecordFinding> found = new LinkedHashMap<>();
        groups.values().forEach(group -> pairs(group, found));
        return List.copyOf(found.values());
    }

    private static void pairs(List<CheckedFacility> group, Map<String, RecordFinding> found) {
        for (int i = 0; i < group.size(); i++) {
            for (int j = i + 1; j < group.size(); j++) {
                CheckedFacility first = group.get(i);
                CheckedFacility second = group.get(j);
                if (isSame(first, second)) {
                    found.putIfAbsent(first.id() + second.id(), new RecordFinding("duplicate", Severity.DOUBTFUL,
                        second.id(), List.of(first.id()), List.of(first.value(AddressField.NAME))));
                }
            }
        }
    }

    private static boolean isSame(CheckedFacility first, CheckedFacility second) {
        String one = Aliases.normal(first.value(AddressField.NAME));
        String other = Aliases.normal(second.value(AddressField.NAME));
        boolean address = sameText(first, second, AddressField.STREET) && sameText(first, second, AddressField.TOWN)
            && sameText(first, second, AddressField.HOUSE_NUMBER) && !first.value(AddressField.STREET).isEmpty();
        if (address) {
            return one.replaceAll("\\D", "").equals(other.replaceAll("\\D", ""))
                && Likeness.of(one, other) >= LIKE_NAMES && sameWords(first, second);
        }
        return one.equals(other) && first.isPlaced() && second.isPlaced() && metres(first, second) <= NEAR;
    }

    /** Groups with numerals such as II are no doubles of each other. */
    private static boolean sameWords(CheckedFacility first, CheckedFacility second) {
        return numerals(first).equals(numerals(second));
    }

    private static List<String> numerals(CheckedFacility facility) {
        return List.of(facility.value(AddressField.NAME).split("[^\\p{L}\\p{N}]+")).stream()
            .filter(word -> word.matches("[IVXLCDM]+|\\p{Lu}|\\d+")).toList();
    }

    private static boolean sameText(CheckedFacility first, CheckedFacility second, String field) {
        return Aliases.normal(first.value(field)).equals(Aliases.normal(second.value(field)));
    }

    private static double metres(CheckedFacility first, CheckedFacility second) {
        double squeeze = Math.cos(Math.toRadians((first.latitude() + second.latitude()) / 2));
        return METRES_PER_DEGREE * Math.hypot((first.longitude() - second.longitude()) * squeeze,
            first.latitude() - second.latitude());
    }
}
