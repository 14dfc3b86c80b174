// SPDX-License-Identifier: EPL-2.0
package org.triangula.register.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.triangula.register.table.AddressField;
import org.triangula.register.table.AddressFinding.Severity;

/**
 * Finds facilities that vanish between two reference dates: the area has facilities of the type with a later date, and
 * this one has only an earlier one.
 */
public final class VanishedCheck implements RecordCheck {

    @Override
    public List<RecordFinding> check(List<CheckedFacility> facilities) {
        Map<String, String> latest = new HashMap<>();
        for (CheckedFacility facility : facilities) {
            if (!facility.referenceDate().isEmpty() && !facility.area().isEmpty()) {
                latest.merge(key(facility), facility.referenceDate(),
                    (one, other) -> one.compareTo(other) >= 0 ? one : other);
            }
        }
        List<RecordFinding> findings = new ArrayList<>();
        for (CheckedFacility facility : facilities) {
            String last = latest.getOrDefault(key(facility), "");
            // 2022 is not earlier than 2022-05-01
            if (!facility.referenceDate().isEmpty() && !last.startsWith(facility.referenceDate())
                && facility.referenceDate().compareTo(last) < 0) {
                findings.add(new RecordFinding("vanished", Severity.DOUBTFUL, facility.id(), List.of(),
                    List.of(facility.value(AddressField.NAME), facility.referenceDate(), last)));
            }
        }
        return findings;
    }

    private static String key(CheckedFacility facility) {
        return facility.type() + "|" + facility.area();
    }
}
