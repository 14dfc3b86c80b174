// SPDX-License-Identifier: EPL-2.0
package org.triangula.geo.catchment;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;

import org.triangula.core.exchange.ImportReport.Finding;
import org.triangula.core.exchange.ImportReport.Severity;
import org.triangula.core.operation.StudyOperation;
import org.triangula.geo.area.OfficialKey;
import org.triangula.model.Study;
import org.triangula.model.places.Area;
import org.triangula.model.places.Facility;

/**
 * A list that says which office is responsible for which municipality, compared with a study. A row names a
 * municipality by key or name, or several separated by semicolons or commas, and an office by name or identity.
 *
 * @param assignments municipalities by office, both by identity
 * @param findings what could not be assigned, and why
 */
public record CatchmentList(Map<String, Set<String>> assignments, List<Finding> findings) {

    /**
     * A row of the list.
     *
     * @param place where in the file, in words
     * @param cells texts by heading
     */
    public record Row(String place, Map<String, String> cells) {
    }

    /** What a column holds. */
    private enum Role {
        KEY, MUNICIPALITY, FACILITY
    }

    /** Copies what is given. */
    public CatchmentList {
        assignments = Map.copyOf(assignments);
        findings = List.copyOf(findings);
    }

    /**
     * Whether headings are those of such a list.
     *
     * @param headings the headings
     * @return true when there is a column for municipalities or keys and one for offices
     */
    public static boolean fits(List<String> headings) {
        Map<Role, String> columns = columns(headings);
        return columns.containsKey(Role.FACILITY)
            && (columns.containsKey(Role.KEY) || columns.containsKey(Role.MUNICIPALITY));
    }

    private static Map<Role, String> columns(List<String> headings) {
        Properties words = new Properties();
        try (InputStream in = Objects.requireNonNull(CatchmentList.class
                .getResourceAsStream("catchment-columns.properties"));
                Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            words.load(reader);
        } catch (IOException e) {
            throw new IllegalStateException("catchment-columns.properties is missing from the bundle", e);
        }
        Map<Role, String> columns = new LinkedHashMap<>();
        for (Role role : Role.values()) {
            for (String word : words.getProperty(role.name().toLowerCase(Locale.ROOT), "").split(",")) {
                headings.stream().filter(heading -> plain(heading).equals(plain(word))).findFirst()
                    .ifPresent(heading -> columns.putIfAbsent(role, heading));
            }
        }
        return columns;
    }

    private static String plain(String text) {
        return text == null ? "" : text.toLowerCase(Locale.GERMAN).replace("ß", "ss").replace("ä", "ae")
            .replace("ö", "oe").replace("ü", "ue").replaceAll("[^\\p{L}\\p{N}]+", "");
    }

    /**
     * Compares a list with a study.
     *
     * @param study the study; read while nobody changes it
     * @param rows the rows
     * @return what the list assigns
     */
    public static CatchmentList of(Study study, List<Row> rows) {
        Map<String, List<Area>> areas = new HashMap<>();
        for (Area area : new AreaParts(study).municipalities()) {
            OfficialKey.parse(Objects.toString(area.getOfficialKey(), "")).flatMap(OfficialKey::ags)
                .ifPresent(key -> add(areas, key, area));
            add(areas, plain(area.getName()), area);
            area.getAliases().forEach(name -> add(areas, plain(name), area));
        }
        Map<String, List<Facility>> offices = new HashMap<>();
        for (Facility facility : study.getPlaces().getFacilities()) {
            add(offices, plain(facility.getName()), facility);
            add(offices, plain(facility.getId()), facility);
            facility.getAliases().forEach(name -> add(offices, plain(name), facility));
        }
        Map<String, Set<String>> assignments = new LinkedHashMap<>();
        List<Finding> findings = new ArrayList<>();
        for (Row row : rows) {
            Map<Role, String> columns = columns(List.copyOf(row.cells().keySet()));
            String office = cell(row, columns, Role.FACILITY);
            String key = cell(row, columns, Role.KEY);
            String names = cell(row, columns, Role.MUNICIPALITY);
            if (office.isEmpty() || key.isEmpty() && names.isEmpty()) {
                findings.add(new Finding(Severity.LOST, row.place(), Messages.list_empty));
                continue;
            }
            Optional<Facility> facility = one(offices, plain(office), office, Messages.list_facilityUnknown, row,
                findings);
            if (facility.isEmpty()) {
                continue;
            }
            Set<String> assigned = assignments.computeIfAbsent(facility.get().getId(),
                unknown -> new LinkedHashSet<>());
            Optional<String> ags = OfficialKey.parse(key).flatMap(OfficialKey::ags);
            if (ags.isPresent() && areas.containsKey(ags.get())) {
                areas.get(ags.get()).forEach(area -> assigned.add(area.getId()));
            } else {
                for (String name : (names.isEmpty() ? key : names).split("[;\\n]|,(?!\\s*Stadt\\b)")) {
                    String sought = OfficialKey.parse(name).flatMap(OfficialKey::ags).orElse(plain(name));
                    one(areas, sought, name.strip(), Messages.list_areaUnknown, row, findings)
                        .ifPresent(area -> assigned.add(area.getId()));
                }
            }
        }
        assignments.values().removeIf(Set::isEmpty);
        return new CatchmentList(assignments, findings);
    }

    private static <T> void add(Map<String, List<T>> map, String key, T value) {
        if (!key.isEmpty()) {
            List<T> values = map.computeIfAbsent(key, unknown -> new ArrayList<>());
            if (!values.contains(value)) {
                values.add(value);
            }
        }
    }

    private static String cell(Row row, Map<Role, String> columns, Role role) {
        return row.cells().getOrDefault(columns.getOrDefault(role, ""), "").strip();
    }

    private static <T> Optional<T> one(Map<String, List<T>> map, String key, String shown, String unknown, Row row,
            List<Finding> findings) {
        List<T> found = map.getOrDefault(key, List.of());
        if (found.size() != 1) {
            findings.add(new Finding(Severity.LOST, row.place(), Messages.bind(found.isEmpty() ? unknown
                : Messages.list_ambiguous, shown)));
        }
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    /**
     * How many assignments of a municipality to an office the list holds.
     *
     * @return their number
     */
    public int size() {
        return assignments.values().stream().mapToInt(Set::size).sum();
    }

    /**
     * Assigns what the list says, in addition to what is recorded.
     *
     * @param file name of the file
     * @return one operation
     */
    public StudyOperation operation(String file) {
        return StudyOperation.of(Messages.bind(Messages.importLabel, file), edit -> {
            for (Map.Entry<String, Set<String>> office : assignments.entrySet()) {
                new AssignMunicipalities(office.getKey(), office.getValue(), Set.of(), false, "").perform(edit);
            }
        });
    }
}
