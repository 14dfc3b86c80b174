// SPDX-License-Identifier: EPL-2.0
package org.triangula.register.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

import org.triangula.gazetteer.Gazetteer;
import org.triangula.geo.study.StudyPlaces;
import org.triangula.geo.study.TermKey;
import org.triangula.model.Study;
import org.triangula.model.places.AddressReturn;
import org.triangula.model.places.Area;
import org.triangula.model.places.Facility;
import org.triangula.model.places.OfficeLevel;
import org.triangula.model.places.ReturnState;
import org.triangula.register.check.DistrictCheck.District;
import org.triangula.register.check.DistrictCheck.DistrictLocator;
import org.triangula.register.check.MissingTypeCheck.Expected;
import org.triangula.register.study.FacilityValues;
import org.triangula.register.study.TermWords;

/** All checks across the facilities of a study. */
public final class StudyChecks {

    private static final List<String> DISTRICTS = List.of("district", "city-district");

    private StudyChecks() {
    }

    /**
     * Checks a study. Call it off the user interface thread, while nobody changes the study.
     *
     * @param study the study
     * @param places its outlines
     * @param gazetteer towns and their districts
     * @param today the day, for what is overdue
     * @return all findings, check by check
     */
    public static List<RecordFinding> run(Study study, StudyPlaces places, Gazetteer gazetteer, LocalDate today) {
        List<CheckedFacility> facilities = facilities(study);
        List<RecordFinding> findings = new ArrayList<>();
        for (RecordCheck check : List.of(new DuplicateCheck(), new OperatorAddressCheck(),
            new MainOfficeCheck(levelled(study)), new DistrictCheck(locator(places), gazetteer),
            new MissingTypeCheck(expected(study, today)), new VanishedCheck())) {
            findings.addAll(check.check(facilities));
        }
        return findings;
    }

    private static List<CheckedFacility> facilities(Study study) {
        FacilityValues values = new FacilityValues(study);
        List<CheckedFacility> facilities = new ArrayList<>();
        for (Facility facility : study.getPlaces().getFacilities()) {
            Area area = facility.getResponsibleArea();
            facilities.add(new CheckedFacility(facility.getId(), TermKey.of(facility.getType()),
                area == null ? "" : area.getId(), area == null ? "" : Objects.toString(area.getOfficialKey(), ""),
                values.all(facility), facility.getLevel(), degrees(facility.getLongitude()),
                degrees(facility.getLatitude()), Objects.toString(facility.getReferenceDate(), "")));
        }
        return facilities;
    }

    private static double degrees(Double value) {
        return value == null ? Double.NaN : value;
    }

    private static DistrictLocator locator(StudyPlaces places) {
        return (longitude, latitude) -> DISTRICTS.stream().map(places::kind).flatMap(Optional::stream)
            .map(kind -> kind.areas().at(longitude, latitude)).flatMap(Optional::stream)
            .map(area -> new District(area.id(), area.name())).findFirst();
    }

    /** Types with branches or catchments; all when the study knows none of either. */
    private static Predicate<String> levelled(Study study) {
        Set<String> types = new HashSet<>();
        for (Facility facility : study.getPlaces().getFacilities()) {
            if (facility.getCatchment() != null || facility.getLevel() == OfficeLevel.BRANCH
                || facility.getLevel() == OfficeLevel.MUNICIPAL_OFFICE) {
                types.add(TermKey.of(facility.getType()));
            }
        }
        return types.isEmpty() ? type -> true : types::contains;
    }

    private static List<Expected> expected(Study study, LocalDate today) {
        List<Expected> expected = new ArrayList<>();
        for (AddressReturn each : study.getPlaces().getReturns()) {
            ReturnState state = each.getState();
            boolean back = state == ReturnState.RECEIVED || state == ReturnState.IN_REVIEW
                || state == ReturnState.CLEAN || state == ReturnState.REFUSED;
            boolean late = each.getDueOn() != null && each.getDueOn().isBefore(today)
                && (state == ReturnState.SENT || state == ReturnState.PLANNED);
            if (each.getArea() != null && each.getFacilityType() != null && (back || late)) {
                expected.add(new Expected(each.getArea().getId(), Objects.toString(each.getArea().getName(), ""),
                    TermKey.of(each.getFacilityType()), TermWords.of(each.getFacilityType())));
            }
        }
        return expected;
    }
}
