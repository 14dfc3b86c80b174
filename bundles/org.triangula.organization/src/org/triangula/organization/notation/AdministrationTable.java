// SPDX-License-Identifier: EPL-2.0
package org.triangula.organization.notation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.eclipse.osgi.util.NLS;
import org.triangula.core.problem.ProblemException;
import org.triangula.core.table.Column;
import org.triangula.core.table.DataTable;
import org.triangula.organization.notation.AdministrationReader.Reading;
import org.triangula.organization.notation.AdministrationReader.Remark;

/**
 * An administration as a table, for CSV and XLSX: one row per unit, then one per post and statement of it. Column
 * {@code superior} holds the key of the unit above. Reading finds columns by their English or German heading.
 *
 * @param ranks the table that normalises local ranks
 */
public record AdministrationTable(RankTable ranks) {

    private static final Map<String, String> GERMAN = new LinkedHashMap<>();
    private static final List<String> UNIT = List.of("local", "rank", "line", "tasks");
    private static final List<String> POST = List.of("fte", "persons", "term", "grade", "funding", "state", "vacant",
        "volunteer");

    static {
        GERMAN.put("superior", "übergeordnet");
        GERMAN.put("key", "schlüssel");
        GERMAN.put("name", "name");
        GERMAN.put("local", "bezeichnung");
        GERMAN.put("rank", "rang");
        GERMAN.put("line", "zuordnung");
        GERMAN.put("tasks", "aufgaben");
        GERMAN.put("head", "leitung");
        GERMAN.put("site", "standort");
        GERMAN.put("building", "gebäude");
        GERMAN.put("staff", "beschäftigte");
        GERMAN.put("from", "von");
        GERMAN.put("until", "bis");
        GERMAN.put("since", "hier seit");
        GERMAN.put("earlier", "früher unter");
        GERMAN.put("source", "quelle");
        GERMAN.put("replaced_by", "ersetzt durch");
        GERMAN.put("programme", "programm");
        GERMAN.put("note", "anmerkung");
        GERMAN.put("post", "stelle");
        GERMAN.put("fte", "vzä");
        GERMAN.put("persons", "personen");
        GERMAN.put("term", "befristung");
        GERMAN.put("grade", "eingruppierung");
        GERMAN.put("funding", "finanzierung");
        GERMAN.put("state", "besetzung");
        GERMAN.put("vacant", "unbesetzt");
        GERMAN.put("volunteer", "ehrenamtlich");
        GERMAN.put("statement", "andere quelle");
    }

    /**
     * The table of an administration.
     *
     * @param administration the administration; header, sources and reorganisations are notes of the table
     * @return the table
     */
    public DataTable table(Administration administration) {
        List<Column> columns = GERMAN.keySet().stream().map(Column::text).toList();
        List<List<Object>> rows = new ArrayList<>();
        administration.units().forEach(unit -> add(rows, unit, ""));
        DataTable table = new DataTable(administration.name(), columns, rows, List.of());
        String head = new AdministrationWriter(ranks).write(administration.withUnits(List.of()));
        for (String line : head.lines().toList()) {
            String[] parts = line.split(" ", 2);
            table = table.with(parts[0], parts[1]);
        }
        return table;
    }

    private static void add(List<List<Object>> rows, NotedUnit unit, String superior) {
        Map<String, Object> values = new HashMap<>(unit.details());
        values.put("superior", superior);
        values.put("key", unit.key());
        values.put("name", unit.name());
        values.put("local", unit.localRank());
        values.put("rank", unit.rank());
        values.put("line", unit.line().name().toLowerCase(Locale.ROOT));
        values.put("tasks", UnitDraft.text(unit.tasks()));
        rows.add(row(values));
        for (NotedPost post : unit.posts()) {
            rows.add(row(post(unit, post)));
        }
        unit.statements().forEach(one -> rows.add(row(Map.of("key", unit.key(), "statement",
            AdministrationWriter.statements(List.of(one)).substring(2)))));
        unit.children().forEach(child -> add(rows, child, unit.key()));
    }

    private static Map<String, Object> post(NotedUnit unit, NotedPost post) {
        Map<String, Object> values = new HashMap<>();
        values.put("key", unit.key());
        values.put("post", post.name());
        // what the notation separates by bars the table separates by columns
        List<String> parts = NotationText.split(PostNotation.text(post), '|');
        for (String part : parts.subList(1, parts.size())) {
            String plain = part.strip();
            int equals = NotationText.find(plain, '=');
            if (equals > 0) {
                values.put(plain.substring(0, equals), plain.substring(equals + 1));
            }
        }
        values.put("state", NotationText.escape(post.state()));
        values.put("volunteer", post.volunteer() ? "volunteer" : "");
        return values;
    }

    private static List<Object> row(Map<String, Object> values) {
        List<Object> row = new ArrayList<>();
        for (String column : GERMAN.keySet()) {
            String value = Objects.toString(values.get(column), "");
            row.add(value.isEmpty() ? null : value);
        }
        return row;
    }

    /**
     * Reads a table.
     *
     * @param place name of the file, for messages
     * @param rows headings, then the rows; numbers as text
     * @return what was read; lines of remarks are rows, the headings are row 1
     * @throws ProblemException if there is no column of names
     */
    public Reading read(String place, List<List<String>> rows) throws ProblemException {
        Map<String, Integer> columns = new HashMap<>();
        List<String> headings = rows.isEmpty() ? List.of() : rows.getFirst();
        for (int i = 0; i < headings.size(); i++) {
            String heading = headings.get(i).strip().toLowerCase(Locale.ROOT);
            for (Map.Entry<String, String> word : GERMAN.entrySet()) {
                if (heading.equals(word.getKey()) || heading.equals(word.getValue())) {
                    columns.putIfAbsent(word.getKey(), i);
                }
            }
        }
        if (!columns.containsKey("name")) {
            throw new ProblemException(place, Messages.noNameColumn, Messages.noNameColumnRemedy);
        }
        Sorting sorting = new Sorting();
        for (int i = 1; i < rows.size(); i++) {
            List<String> cells = rows.get(i);
            Map<String, String> values = new HashMap<>();
            columns.forEach((name, column) -> values.put(name,
                column < cells.size() && cells.get(column) != null ? cells.get(column).strip() : ""));
            sorting.add(values, i + 1);
        }
        StringBuilder text = new StringBuilder();
        List<Integer> lines = new ArrayList<>();
        sorting.write(text, lines);
        Reading reading = new AdministrationReader(ranks).read(text.toString());
        List<Remark> remarks = new ArrayList<>(sorting.remarks);
        reading.remarks().forEach(one -> remarks.add(new Remark(lines.get(one.line() - 1), one.reason())));
        Map<String, Integer> places = new HashMap<>();
        reading.lines().forEach((key, line) -> places.put(key, lines.get(line - 1)));
        return new Reading(reading.administration(), remarks, places);
    }

    /** Puts rows below the units they belong to, as lines of the notation. */
    private static final class Sorting {
        private final List<Remark> remarks = new ArrayList<>();
        private final Map<String, List<String>> below = new LinkedHashMap<>();
        private final Map<String, String> names = new LinkedHashMap<>();
        private final Map<String, Integer> rows = new HashMap<>();
        private final Map<String, List<String>> more = new HashMap<>();
        private String last = "";

        void add(Map<String, String> values, int row) {
            String key = values.getOrDefault("key", "");
            if (!values.getOrDefault("name", "").isEmpty()) {
                last = key.isEmpty() ? AdministrationReader.keyOf(values.get("name")) : key;
                if (names.containsKey(last)) {
                    remarks.add(new Remark(row, NLS.bind(Messages.keyTwice, last, rows.get(last))));
                    return;
                }
                rows.put(last, row);
                names.put(last, unit(values));
                below.computeIfAbsent(values.getOrDefault("superior", ""), any -> new ArrayList<>()).add(last);
            }
            String owner = key.isEmpty() ? last : key;
            if (!values.getOrDefault("post", "").isEmpty()) {
                more.computeIfAbsent(owner, any -> new ArrayList<>()).add("* " + post(values));
            }
            if (!values.getOrDefault("statement", "").isEmpty()) {
                more.computeIfAbsent(owner, any -> new ArrayList<>()).add("~ " + values.get("statement"));
            }
        }

        private String unit(Map<String, String> values) {
            List<String> pairs = new ArrayList<>();
            pairs.add("key=" + NotationText.escapeValue(last));
            Set<String> known = new LinkedHashSet<>(UNIT);
            known.addAll(UnitDraft.DETAILS);
            for (String keyword : known) {
                boolean kept = !values.getOrDefault(keyword, "").isEmpty()
                    || values.containsKey(keyword) && (keyword.equals("local") || keyword.equals("rank"));
                if (kept) {
                    pairs.add(keyword + "=" + NotationText.escapeValue(values.get(keyword)));
                }
            }
            return "\\" + NotationText.escapeName(values.get("name")).replaceFirst("^\\\\", "") + " {"
                + String.join("; ", pairs) + "}";
        }

        private static String post(Map<String, String> values) {
            List<String> parts = new ArrayList<>();
            parts.add(NotationText.escapeBar(values.get("post")));
            for (String keyword : POST) {
                String value = values.getOrDefault(keyword, "");
                if (!value.isEmpty()) {
                    parts.add(keyword.equals("state") || keyword.equals("volunteer") ? value : keyword + "=" + value);
                }
            }
            // in a row of its own; else these columns are about the unit
            for (String keyword : List.of("source", "note")) {
                if (!values.getOrDefault(keyword, "").isEmpty() && values.getOrDefault("name", "").isEmpty()) {
                    parts.add(keyword + "=" + values.get(keyword));
                }
            }
            return String.join(" | ", parts);
        }

        void write(StringBuilder text, List<Integer> lines) {
            Set<String> written = new LinkedHashSet<>();
            below.getOrDefault("", List.of()).forEach(key -> write(text, lines, key, 0, written));
            for (String key : names.keySet()) {
                if (!written.contains(key)) {
                    // its superior is not there, or they hang below each other: shown at the top, so none is lost
                    remarks.add(new Remark(rows.get(key), Messages.noSuperior));
                    write(text, lines, key, 0, written);
                }
            }
        }

        private void write(StringBuilder text, List<Integer> lines, String key, int level, Set<String> written) {
            if (!written.add(key)) {
                return;
            }
            text.append("  ".repeat(level)).append(names.get(key)).append('\n');
            lines.add(rows.get(key));
            for (String line : more.getOrDefault(key, List.of())) {
                text.append("  ".repeat(level + 1)).append(line).append('\n');
                lines.add(rows.get(key));
            }
            for (String child : below.getOrDefault(key, List.of())) {
                write(text, lines, child, level + 1, written);
            }
        }
    }
}
