// SPDX-License-Identifier: EPL-2.0
package org.triangula.reachability.input;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.triangula.geo.area.Area;
import org.triangula.geo.area.AreaLayer;
import org.triangula.geo.area.OfficialKey;
import org.triangula.reachability.Facilities;
import org.triangula.reachability.Origins;
import org.triangula.reachability.ReachabilityInputException;
import org.triangula.reachability.catchment.Catchments;

/**
 * Reads which office is responsible for which area from a CSV table, in one of two forms: {@code area,facility}, a row
 * per area and office; or a table of facilities with {@code id,responsible_area}, where a bar separates several areas
 * and an empty cell means that everybody may use the facility. Areas are named by official key, name or id.
 */
public final class CatchmentTable {
    /** Most rows accepted. */
    public static final int MAX_ROWS = 1_000_000;

    private final Map<String, Integer> facilityOf = new HashMap<>();
    private final Map<String, String> areaOf = new HashMap<>();
    private final Set<String> ambiguous = new HashSet<>();
    private final Map<Integer, Set<String>> served = new LinkedHashMap<>();
    private final Set<Integer> everybody = new LinkedHashSet<>();

    private CatchmentTable(Facilities facilities, AreaLayer areas) {
        for (int i = 0; i < facilities.size(); i++) {
            facilityOf.put(facilities.get(i).id(), i);
        }
        for (Area area : areas.areas()) {
            for (String name : names(area)) {
                String other = areaOf.putIfAbsent(name, area.id());
                if (other != null && !other.equals(area.id())) {
                    ambiguous.add(name);
                }
            }
        }
    }

    /** What an area may be called: its key in both forms, its name, its id. */
    private static List<String> names(Area area) {
        List<String> names = new ArrayList<>(List.of(word(area.id())));
        if (!area.name().isBlank()) {
            names.add(word(area.name()));
        }
        if (!area.key().isBlank()) {
            names.add(word(area.key()));
            OfficialKey.parse(area.key()).flatMap(OfficialKey::ags).ifPresent(names::add);
        }
        return names;
    }

    private static String word(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }

    /**
     * Reads a table.
     *
     * @param areas areas of the table's rows
     * @throws ReachabilityInputException if the table is wrong, or names a facility or area that is not there
     * @throws IOException                if reading fails
     */
    public static Catchments read(Path file, Origins origins, Facilities facilities, AreaLayer areas)
            throws IOException {
        CatchmentTable table = new CatchmentTable(facilities, areas);
        PointTable.read(file, List.of(), MAX_ROWS, table::row);
        if (table.served.isEmpty()) {
            throw new ReachabilityInputException(Messages.with(Messages.catchments_empty, file));
        }
        return Catchments.of(origins, facilities, areas, table.served, table.everybody);
    }

    private void row(PointTable row) throws ReachabilityInputException {
        boolean ofFacilities = row.has("responsible_area") && row.has("id");
        if (!ofFacilities && !(row.has("area") && row.has("facility"))) {
            throw row.unusable(Messages.catchments_columns);
        }
        String column = ofFacilities ? "id" : "facility";
        Integer facility = facilityOf.get(row.required(column));
        if (facility == null) {
            throw row.wrong(column, Messages.with(Messages.catchments_facility, row.text(column)));
        }
        String areaColumn = ofFacilities ? "responsible_area" : "area";
        String text = ofFacilities ? row.text(areaColumn) : row.required(areaColumn);
        if (text.isEmpty()) {
            everybody.add(facility);
            return;
        }
        for (String name : Arrays.stream(ofFacilities ? text.split("\\|") : new String[] {text}).map(String::strip)
                .filter(part -> !part.isEmpty()).toList()) {
            served.computeIfAbsent(facility, none -> new LinkedHashSet<>()).add(area(row, areaColumn, name));
        }
    }

    private String area(PointTable row, String column, String name) throws ReachabilityInputException {
        String key = word(name);
        if (!areaOf.containsKey(key)) {
            Optional<String> other = OfficialKey.parse(name).flatMap(OfficialKey::ags).filter(areaOf::containsKey);
            if (other.isEmpty()) {
                throw row.wrong(column, Messages.with(Messages.catchments_area, name));
            }
            key = other.get();
        }
        if (ambiguous.contains(key)) {
            throw row.wrong(column, Messages.with(Messages.catchments_ambiguous, name));
        }
        return String.valueOf(areaOf.get(key));
    }
}
