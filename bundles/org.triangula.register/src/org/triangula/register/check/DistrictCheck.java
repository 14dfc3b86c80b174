// SPDX-License-Identifier: EPL-2.0
package org.triangula.register.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.triangula.gazetteer.Gazetteer;
import org.triangula.gazetteer.Match;
import org.triangula.gazetteer.Town;
import org.triangula.register.table.AddressField;
import org.triangula.register.table.AddressFinding.Severity;

/**
 * Finds facilities that do not lie in the district that is responsible: by their coordinates, and by their municipality
 * or town. Offices of a district may stand in the city that it surrounds, so this is for a person to decide.
 */
public final class DistrictCheck implements RecordCheck {

    private final DistrictLocator locator;
    private final Gazetteer gazetteer;

    /** Says in which district a point lies. */
    @FunctionalInterface
    public interface DistrictLocator {

        /** Knows no district. */
        DistrictLocator NONE = (longitude, latitude) -> Optional.empty();

        /**
         * The district of a point.
         *
         * @param longitude degrees east, EPSG:4326
         * @param latitude degrees north, EPSG:4326
         * @return identity of the area and its name; nothing outside of all
         */
        Optional<District> at(double longitude, double latitude);
    }

    /**
     * A district.
     *
     * @param id identity of the area
     * @param name its name
     */
    public record District(String id, String name) {
    }

    /**
     * Creates the check.
     *
     * @param locator outlines of districts
     * @param gazetteer districts of towns
     */
    public DistrictCheck(DistrictLocator locator, Gazetteer gazetteer) {
        this.locator = locator;
        this.gazetteer = gazetteer;
    }

    @Override
    public List<RecordFinding> check(List<CheckedFacility> facilities) {
        List<RecordFinding> findings = new ArrayList<>();
        for (CheckedFacility facility : facilities) {
            if (!facility.area().isEmpty()) {
                byPlace(facility).ifPresent(findings::add);
                byName(facility).ifPresent(findings::add);
            }
        }
        return findings;
    }

    private Optional<RecordFinding> byPlace(CheckedFacility facility) {
        if (!facility.isPlaced()) {
            return Optional.empty();
        }
        return locator.at(facility.longitude(), facility.latitude())
            .filter(district -> !district.id().equals(facility.area()))
            .map(district -> new RecordFinding("outside-district", Severity.DOUBTFUL, facility.id(), List.of(),
                List.of(district.name())));
    }

    private Optional<RecordFinding> byName(CheckedFacility facility) {
        if (facility.areaKey().length() != 5) {
            return Optional.empty();
        }
        for (String field : new String[] {AddressField.MUNICIPALITY, AddressField.TOWN}) {
            String name = facility.value(field);
            List<Town> towns = name.isEmpty() ? List.of() : gazetteer.matchTowns(name, 12).stream()
                .filter(Match::isExact).map(Match::entry).filter(town -> !town.districtKey().isEmpty()).toList();
            if (!towns.isEmpty() && towns.stream().noneMatch(town -> town.districtKey().equals(facility.areaKey()))) {
                return Optional.of(new RecordFinding("other-district", Severity.DOUBTFUL, facility.id(), List.of(),
                    List.of(name)));
            }
        }
        return Optional.empty();
    }
}
