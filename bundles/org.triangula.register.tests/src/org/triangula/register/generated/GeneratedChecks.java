// SPDX-License-Identifier: EPL-2.0
package org.triangula.register.generated;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.triangula.exchange.spreadsheet.Aliases;
import org.triangula.model.places.OfficeLevel;
import org.triangula.register.check.CheckedFacility;
import org.triangula.register.check.DistrictCheck;
import org.triangula.register.check.DuplicateCheck;
import org.triangula.register.check.MainOfficeCheck;
import org.triangula.register.check.MissingTypeCheck;
import org.triangula.register.check.OperatorAddressCheck;
import org.triangula.register.check.RecordCheck;
import org.triangula.register.check.RecordFinding;
import org.triangula.register.check.VanishedCheck;
import org.triangula.register.check.DistrictCheck.District;
import org.triangula.register.check.MissingTypeCheck.Expected;
import org.triangula.register.rule.RepairedRow;
import org.triangula.register.study.FacilityKey;

/** Runs the checks across records over all returns, after their rows are repaired and taken in. */
final class GeneratedChecks {

    private static final Map<String, String> RULES = Map.of(RecordErrorPlanter.DUPLICATE, "duplicate",
        RecordErrorPlanter.OPERATOR, "operator-address", RecordErrorPlanter.MAIN_OFFICES, "several-main-offices",
        RecordErrorPlanter.OUTSIDE, "outside-district", RecordErrorPlanter.OTHER_DISTRICT, "other-district",
        RecordErrorPlanter.VANISHED, "vanished");

    private final InventedPlaces places;
    private final Aliases levels = Aliases.levels();
    private final List<CheckedFacility> facilities = new ArrayList<>();
    private final Map<TrueRow, String> ids = new HashMap<>();
    private final Set<String> involved = new HashSet<>();
    private final List<Placed> errors = new ArrayList<>();

    /** An error and the district in which it was planted. */
    private record Placed(PlantedError error, String district) {
    }

    GeneratedChecks(InventedPlaces places) {
        this.places = places;
    }

    /** Takes in a return: what was there a year before and comes again gets the new date, as in a study. */
    void takeIn(GeneratedReturn generated, Map<String, RepairedRow> repaired) {
        Set<String> again = new HashSet<>();
        for (TrueRow row : generated.rows()) {
            RepairedRow result = repaired.get(row.place());
            if (result != null) {
                again.add(FacilityKey.of(result.values()));
                add(generated.district(), row, result.values(), "2023-05-04");
            }
        }
        for (TrueRow row : generated.before()) {
            if (!again.contains(FacilityKey.of(row.truth))) {
                add(generated.district(), row, row.truth, "2022-05");
            }
        }
        generated.errors().stream().filter(error -> RecordErrorPlanter.KINDS.contains(error.kind()))
            .forEach(error -> errors.add(new Placed(error, generated.district())));
    }

    private void add(String district, TrueRow row, Map<String, String> values, String date) {
        String id = String.valueOf(facilities.size());
        ids.put(row, id);
        if (row.involved) {
            involved.add(id);
        }
        facilities.add(new CheckedFacility(id, values.getOrDefault("type", ""), district, district, values,
            levels.find(values.getOrDefault("level", "")).map(OfficeLevel::valueOf).orElse(OfficeLevel.UNKNOWN),
            degrees(values.get("x")), degrees(values.get("y")), date));
    }

    private static double degrees(String text) {
        return text == null || !text.matches("\\d+\\.\\d*") ? Double.NaN : Double.parseDouble(text);
    }

    void run(ErrorCounts counts) {
        List<Expected> expected = places.districts().stream().flatMap(district -> RowGenerator.TYPES.stream()
            .map(type -> new Expected(district, places.districtName(district), type, type))).toList();
        List<RecordFinding> findings = new ArrayList<>();
        for (RecordCheck check : List.of(new DuplicateCheck(), new OperatorAddressCheck(), new MainOfficeCheck(),
            new DistrictCheck(this::district, places.gazetteer()), new MissingTypeCheck(expected),
            new VanishedCheck())) {
            findings.addAll(check.check(facilities));
        }
        Set<String> missing = new HashSet<>();
        for (Placed placed : errors) {
            PlantedError error = placed.error();
            boolean found;
            if (RecordErrorPlanter.MISSING_TYPE.equals(error.kind())) {
                String words = places.districtName(placed.district());
                found = findings.stream().anyMatch(finding -> "missing-type".equals(finding.rule())
                    && finding.reason().contains(words) && finding.reason().contains(error.field())
                    && missing.add(finding.reason()));
            } else {
                String id = ids.get(error.row());
                found = id != null && findings.stream().anyMatch(finding -> finding.rule().equals(RULES.get(
                    error.kind())) && (finding.facility().equals(id) || finding.related().contains(id)));
            }
            counts.count(error.kind(), found, false);
            if (!found) {
                counts.missed.add("MISSED %s: %s".formatted(error.kind(), error.row() == null ? error.field()
                    : error.row().cells));
            }
        }
        findings.stream().filter(finding -> finding.facility().isEmpty() ? !missing.contains(finding.reason())
            : !involved.contains(finding.facility())).forEach(finding -> {
                counts.falseAlarms++;
                counts.missed.add("FALSE ALARM " + finding + " " + facilities.stream()
                    .filter(each -> each.id().equals(finding.facility())).map(CheckedFacility::values).toList());
            });
    }

    private Optional<District> district(double longitude, double latitude) {
        for (String key : places.districts()) {
            double[] box = places.box(key);
            if (longitude >= box[0] && latitude >= box[1] && longitude < box[2] && latitude < box[3]) {
                return Optional.of(new District(key, places.districtName(key)));
            }
        }
        return Optional.empty();
    }
}
