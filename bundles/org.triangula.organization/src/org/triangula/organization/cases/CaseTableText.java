// SPDX-License-Identifier: EPL-2.0
package org.triangula.organization.cases;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.osgi.util.NLS;
import org.triangula.core.problem.ProblemException;
import org.triangula.model.Study;
import org.triangula.model.places.Area;
import org.triangula.organization.cases.CaseTable.Row;
import org.triangula.organization.cases.CaseTable.Variable;

/**
 * Reads tables of cases: text with headings, one case per line, cells separated by tabs, semicolons or commas, with
 * quotation marks where a cell holds the separator. Empty cells, {@code n/a}, {@code NA} and {@code fehlt} are values
 * that are not known.
 */
public final class CaseTableText {

    /** The column with the names of the cases; without it the first column. */
    public static final String NAME = "name";
    /** The column with identities, official keys or names of areas of the study. */
    public static final String AREA = "area";

    private static final Set<String> MISSING = Set.of("", "n/a", "na", "fehlt");
    private static final int MOST_CASES = 20_000;

    private CaseTableText() {
    }

    /**
     * Reads a table.
     *
     * @param place what the text is called in messages
     * @param text the text
     * @param study the study whose areas the cases may be; the caller holds the monitor of its session
     * @return the table
     * @throws ProblemException if there are no cases, too many, or two of one name
     */
    public static CaseTable read(String place, String text, Study study) throws ProblemException {
        List<String> lines = text.replace("\uFEFF", "").lines().toList();
        int first = 0;
        while (first < lines.size() && isNothing(lines.get(first))) {
            first++;
        }
        if (first == lines.size()) {
            throw new ProblemException(place, Messages.tableEmpty, Messages.tableRemedy);
        }
        char separator = separator(lines.get(first));
        List<String> headings = cells(lines.get(first), separator);
        if (new HashSet<>(headings).size() < headings.size() || headings.contains("")) {
            throw new ProblemException(NLS.bind(Messages.line, place, first + 1), Messages.tableHeadings,
                Messages.tableRemedy);
        }
        int name = Math.max(0, headings.indexOf(NAME));
        Map<String, String> areas = areas(study);
        List<Row> rows = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (int number = first + 1; number < lines.size(); number++) {
            if (isNothing(lines.get(number))) {
                continue;
            }
            List<String> cells = cells(lines.get(number), separator);
            String where = NLS.bind(Messages.line, place, number + 1);
            if (cells.size() > headings.size() || cells.get(name < cells.size() ? name : 0).isBlank()) {
                throw new ProblemException(where, NLS.bind(Messages.tableRow, cells.size(), headings.size()),
                    Messages.tableRemedy);
            }
            if (!names.add(cells.get(name)) || rows.size() == MOST_CASES) {
                throw new ProblemException(where, NLS.bind(Messages.tableTwice, cells.get(name), MOST_CASES),
                    Messages.tableRemedy);
            }
            rows.add(row(headings, cells, name, areas));
        }
        if (rows.isEmpty()) {
            throw new ProblemException(place, Messages.tableEmpty, Messages.tableRemedy);
        }
        return new CaseTable(place, headings.stream().filter(one -> !one.equals(AREA))
            .map(one -> new Variable(one, one, "")).toList(), rows);
    }

    private static boolean isNothing(String line) {
        return line.isBlank() || line.startsWith("#");
    }

    private static Row row(List<String> headings, List<String> cells, int name, Map<String, String> areas) {
        Map<String, String> values = new LinkedHashMap<>();
        for (int i = 0; i < cells.size(); i++) {
            String cell = cells.get(i);
            if (!MISSING.contains(cell.toLowerCase(Locale.ROOT)) && !headings.get(i).equals(AREA)) {
                values.put(headings.get(i), cell);
            }
        }
        int column = headings.indexOf(AREA);
        String area = column >= 0 && column < cells.size() ? cells.get(column) : cells.get(name);
        return new Row(cells.get(name), Optional.ofNullable(areas.get(area.toLowerCase(Locale.ROOT))), values);
    }

    /** Identities of areas by identity, official key and name; a name of several areas stands for none of them. */
    private static Map<String, String> areas(Study study) {
        Map<String, String> areas = new HashMap<>();
        Set<String> several = new HashSet<>();
        for (Area area : study.getPlaces().getAreas()) {
            areas.put(area.getId().toLowerCase(Locale.ROOT), area.getId());
            List<String> names = new ArrayList<>(area.getAliases());
            names.add(area.getName());
            names.add(area.getOfficialKey());
            names.stream().filter(one -> one != null && !one.isBlank()).map(one -> one.toLowerCase(Locale.ROOT))
                .distinct().forEach(one -> {
                    if (areas.putIfAbsent(one, area.getId()) != null && !area.getId().equals(areas.get(one))) {
                        several.add(one);
                    }
                });
        }
        areas.keySet().removeAll(several);
        return areas;
    }

    private static char separator(String headings) {
        return headings.indexOf('\t') >= 0 ? '\t' : headings.indexOf(';') >= 0 ? ';' : ',';
    }

    private static List<String> cells(String line, char separator) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char sign = line.charAt(i);
            if (separator != '\t' && sign == '"') {
                if (quoted && i + 1 < line.length() && line.charAt(i + 1) == '"') {
                    cell.append('"');
                    i++;
                } else {
                    quoted = !quoted;
                }
            } else if (sign == separator && !quoted) {
                cells.add(cell.toString().strip());
                cell.setLength(0);
            } else {
                cell.append(sign);
            }
        }
        cells.add(cell.toString().strip());
        return cells;
    }
}
