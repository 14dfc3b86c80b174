// SPDX-License-Identifier: EPL-2.0
package org.triangula.geo.catchment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.triangula.core.table.Column;
import org.triangula.core.table.DataTable;
import org.triangula.geo.study.TermKey;
import org.triangula.model.Study;
import org.triangula.model.Term;
import org.triangula.model.places.Area;
import org.triangula.model.places.Catchment;
import org.triangula.model.places.Facility;
import org.triangula.model.places.OfficeLevel;

/**
 * Which office of one type is responsible for which municipality, at one moment. Offices that share a catchment stand
 * for the same responsibility. Immutable.
 *
 * @param type identity of the type of facility
 * @param municipalities the municipalities in force, by district and name
 * @param offices the facilities of the type that still exist, by name
 */
public record CatchmentMatrix(String type, List<Municipality> municipalities, List<Office> offices) {

    /**
     * A municipality.
     *
     * @param id identity of the area
     * @param name name
     * @param key official key, empty where unknown
     * @param district identity of its district, empty where unknown
     * @param districtName name of its district, empty where unknown
     */
    public record Municipality(String id, String name, String key, String district, String districtName) {
    }

    /**
     * An office.
     *
     * @param id identity of the facility
     * @param name name
     * @param level main office, branch or municipal office
     * @param catchment identity of its catchment, empty when it has none
     * @param areas identities of the municipalities it is responsible for
     */
    public record Office(String id, String name, OfficeLevel level, String catchment, Set<String> areas) {
        /** Copies the set. */
        public Office {
            areas = Set.copyOf(areas);
        }
    }

    /** How a municipality is covered. */
    public enum Coverage {
        /** No office is responsible. */
        GAP,
        /** One office, or several that share a catchment. */
        COVERED,
        /** Several catchments hold the municipality. */
        OVERLAP
    }

    /** Copies the lists. */
    public CatchmentMatrix {
        municipalities = List.copyOf(municipalities);
        offices = List.copyOf(offices);
    }

    /**
     * Reads the matrix of a study. Read it while nobody changes the study.
     *
     * @param study the study
     * @param type the type of facility
     * @return the matrix as things stand now
     */
    public static CatchmentMatrix of(Study study, Term type) {
        AreaParts parts = new AreaParts(study);
        List<Municipality> municipalities = new ArrayList<>();
        for (Area area : parts.municipalities()) {
            Area district = parts.district(area);
            municipalities.add(new Municipality(area.getId(), text(area.getName()), text(area.getOfficialKey()),
                district == null ? "" : district.getId(), district == null ? "" : text(district.getName())));
        }
        municipalities.sort(Comparator.comparing(Municipality::districtName)
            .thenComparing(Municipality::name).thenComparing(Municipality::id));
        List<Office> offices = new ArrayList<>();
        for (Facility facility : study.getPlaces().getFacilities()) {
            if (facility.getType() == type && facility.getValidUntil() == null) {
                Catchment catchment = facility.getCatchment();
                offices.add(new Office(facility.getId(), text(facility.getName()), facility.getLevel(),
                    catchment == null ? "" : catchment.getId(), catchment == null ? Set.of()
                        : parts.within(catchment.getAreas()).stream().map(Area::getId).collect(Collectors.toSet())));
            }
        }
        offices.sort(Comparator.comparing(Office::name).thenComparing(Office::id));
        return new CatchmentMatrix(type.getId(), municipalities, offices);
    }

    private static String text(String value) {
        return value == null ? "" : value;
    }

    /**
     * The types of facility that have catchments: those of which a facility has one, and job centres and immigration
     * offices.
     *
     * @param study the study
     * @return the terms in the vocabulary's order
     */
    public static List<Term> types(Study study) {
        Set<Term> used = study.getPlaces().getFacilities().stream().filter(one -> one.getCatchment() != null)
            .map(Facility::getType).collect(Collectors.toSet());
        return TermKey.terms(study, TermKey.FACILITY_TYPE).stream().filter(term -> used.contains(term)
            || Set.of("jobcenter", "immigration-office").contains(TermKey.of(term))).toList();
    }

    /**
     * The offices responsible for a municipality.
     *
     * @param municipality identity of the area
     * @return the offices in their order
     */
    public List<Office> officesOf(String municipality) {
        return offices.stream().filter(office -> office.areas().contains(municipality)).toList();
    }

    /**
     * How a municipality is covered.
     *
     * @param municipality identity of the area
     * @return the coverage
     */
    public Coverage coverage(String municipality) {
        long catchments = officesOf(municipality).stream().map(Office::catchment).distinct().count();
        return catchments == 0 ? Coverage.GAP : catchments == 1 ? Coverage.COVERED : Coverage.OVERLAP;
    }

    /**
     * The municipalities with a coverage.
     *
     * @param coverage the coverage
     * @return the municipalities in their order
     */
    public List<Municipality> with(Coverage coverage) {
        return municipalities.stream().filter(one -> coverage(one.id()) == coverage).toList();
    }

    /**
     * The matrix as a table: one row per municipality, one column per office.
     *
     * @param title what it is about
     * @return the table; 1 where an office is responsible
     */
    public DataTable table(String title) {
        List<Column> columns = new ArrayList<>(List.of(Column.text(Messages.key), Column.text(Messages.municipality),
            Column.text(Messages.district), Column.integer(Messages.officeCount)));
        Map<String, Integer> used = new LinkedHashMap<>();
        for (Office office : offices) {
            int count = used.merge(office.name(), 1, Integer::sum);
            columns.add(Column.integer(office.name().isBlank() ? "?" + count
                : count == 1 ? office.name() : office.name() + " (" + count + ")"));
        }
        List<List<Object>> rows = new ArrayList<>();
        for (Municipality one : municipalities) {
            List<Object> row = new ArrayList<>();
            row.add(one.key());
            row.add(one.name());
            row.add(one.districtName());
            row.add(officesOf(one.id()).size());
            offices.forEach(office -> row.add(office.areas().contains(one.id()) ? Integer.valueOf(1) : null));
            rows.add(row);
        }
        return new DataTable(title, columns, rows, List.of(new DataTable.Note(Messages.base,
            Messages.bind(Messages.baseText, new Object[] {municipalities.size(), offices.size(),
                with(Coverage.GAP).size(), with(Coverage.OVERLAP).size()}))));
    }

    /**
     * The districts of the municipalities.
     *
     * @return names by identity, by name
     */
    public Map<String, String> districts() {
        Map<String, String> names = new LinkedHashMap<>();
        for (String name : new TreeSet<>(municipalities.stream().map(Municipality::districtName).toList())) {
            municipalities.stream().filter(one -> one.districtName().equals(name) && !one.district().isEmpty())
                .forEach(one -> names.put(one.district(), name));
        }
        return names;
    }
}
