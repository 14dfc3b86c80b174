// SPDX-License-Identifier: EPL-2.0
package org.triangula.organization.measure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.triangula.organization.Validity;
import org.triangula.organization.notation.Administration;
import org.triangula.organization.notation.Administration.NamedSource;
import org.triangula.organization.notation.NotedUnit;
import org.triangula.organization.notation.NotedUnit.Carriage;
import org.triangula.organization.notation.NotedUnit.Line;
import org.triangula.organization.notation.NotedUnit.Statement;

/**
 * What several sources say about a unit, side by side. Nothing is decided here: where they disagree, all of it is kept
 * and
 * marked.
 *
 * @param columns the sources; the first one is that of the chart
 * @param rows what they say
 */
public record StatementTable(List<Column> columns, List<Row> rows) {

    private static final List<String> KEYWORDS = List.of("name", "local", "rank", "superior", "line", "tasks", "head",
        "staff");

    /** How a statement stands to that of the chart. */
    public enum Agreement {
        /** It is the statement of the chart. */
        CHART,
        /** It says the same. */
        SAME,
        /** It says something else. */
        DIFFERENT,
        /** It says something else, about another time. */
        OTHER_TIME,
        /** It says nothing. */
        SILENT
    }

    /**
     * A source.
     *
     * @param source its key with the place in it; empty if not known
     * @param title what it is; empty if the text does not name it
     * @param from partial ISO date from which its statement holds; empty if not said
     * @param until partial ISO date until which it holds; empty if not said
     * @param holds whether it holds on the day that is looked at
     */
    public record Column(String source, String title, String from, String until, boolean holds) {
    }

    /**
     * What the sources say about one thing.
     *
     * @param keyword keyword of the notation: name, local, rank, superior, line, tasks, head, staff
     * @param cells one per source; tasks as keys separated by commas, denied ones with a minus sign in front
     */
    public record Row(String keyword, List<Cell> cells) {
        /** Copies the list. */
        public Row {
            cells = List.copyOf(cells);
        }

        /**
         * Whether a source contradicts the chart about the day.
         *
         * @return true if one does
         */
        public boolean isDisputed() {
            return cells.stream().anyMatch(cell -> cell.agreement() == Agreement.DIFFERENT);
        }
    }

    /**
     * One statement.
     *
     * @param value what is said; empty if nothing
     * @param agreement how it stands to the chart
     */
    public record Cell(String value, Agreement agreement) {
    }

    /** Copies the lists. */
    public StatementTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /**
     * Puts statements side by side.
     *
     * @param administration the administration
     * @param unit one of its units
     * @param day the day that is looked at
     * @return the table; things of which no source says anything are left out
     */
    public static StatementTable of(Administration administration, NotedUnit unit, LocalDate day) {
        List<Column> columns = new ArrayList<>();
        columns.add(column(administration, unit.detail("source").orElse(""), unit.details(), day));
        unit.statements().forEach(one -> columns.add(column(administration, one.source(), one.says(), day)));
        List<Row> rows = new ArrayList<>();
        for (String keyword : KEYWORDS) {
            String ours = ours(administration, unit, keyword);
            List<Cell> cells = new ArrayList<>();
            cells.add(new Cell(ours, ours.isEmpty() ? Agreement.SILENT : Agreement.CHART));
            for (int i = 0; i < unit.statements().size(); i++) {
                cells.add(cell(administration, unit, keyword, ours, unit.statements().get(i),
                    columns.get(i + 1).holds()));
            }
            if (cells.stream().anyMatch(cell -> cell.agreement() != Agreement.SILENT)) {
                rows.add(new Row(keyword, cells));
            }
        }
        return new StatementTable(columns, rows);
    }

    private static Column column(Administration administration, String source, Map<String, String> says,
        LocalDate day) {
        String key = source.strip().split("\\s+", 2)[0];
        String title = administration.sources().stream().filter(one -> one.key().equals(key)).map(NamedSource::title)
            .findFirst().orElse("");
        String from = says.getOrDefault("from", "");
        String until = says.getOrDefault("until", "");
        boolean holds = Validity.firstDay(from).map(first -> !day.isBefore(first)).orElse(true)
            && Validity.lastDay(until).map(last -> !day.isAfter(last)).orElse(true);
        return new Column(source, title, from, until, holds);
    }

    private static String ours(Administration administration, NotedUnit unit, String keyword) {
        return switch (keyword) {
            case "name" -> unit.name();
            case "local" -> unit.localRank();
            case "rank" -> unit.rank();
            case "line" -> unit.line() == Line.UNSTATED ? "" : unit.line().name().toLowerCase(Locale.ROOT);
            case "tasks" -> tasks(unit.tasks().stream().map(Carriage::task).toList());
            case "superior" -> {
                List<NotedUnit> path = administration.path(unit.key());
                yield path.size() < 2 || unit.line() == Line.UNSTATED ? "" : path.get(path.size() - 2).name();
            }
            default -> unit.detail(keyword).orElse("");
        };
    }

    private static String tasks(List<String> keys) {
        return String.join(", ", new TreeSet<>(keys));
    }

    private static Cell cell(Administration administration, NotedUnit unit, String keyword, String ours,
        Statement statement, boolean holds) {
        String said = statement.says().getOrDefault(keyword, "");
        boolean same;
        if (keyword.equals("superior")) {
            String key = said;
            said = administration.unit(key).map(NotedUnit::name).orElse(key);
            same = said.equals(ours);
        } else if (keyword.equals("tasks")) {
            Set<String> denied = keys(statement.says().getOrDefault("not", ""));
            Set<String> carried = keys(said);
            same = (carried.isEmpty() || tasks(List.copyOf(carried)).equals(ours))
                && denied.stream().noneMatch(unit::carries);
            said = Stream.concat(carried.stream(), denied.stream().map(one -> "−" + one))
                .collect(Collectors.joining(", "));
        } else {
            same = said.equals(ours);
        }
        return new Cell(said, said.isEmpty() ? Agreement.SILENT : same ? Agreement.SAME
            : holds ? Agreement.DIFFERENT : Agreement.OTHER_TIME);
    }

    /** Keys of tasks; kinds and shares of carriage do not count here. */
    private static Set<String> keys(String text) {
        Set<String> keys = new LinkedHashSet<>();
        for (String one : text.split(",")) {
            if (!one.isBlank()) {
                keys.add(one.strip().split(":")[0]);
            }
        }
        return keys;
    }
}
