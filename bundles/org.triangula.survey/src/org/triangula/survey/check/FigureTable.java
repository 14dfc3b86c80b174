// SPDX-License-Identifier: EPL-2.0
package org.triangula.survey.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

import org.eclipse.osgi.util.NLS;
import org.triangula.core.problem.ProblemException;

/**
 * Figures of a publication as a text file with tabs. Lines that begin with # are comments; the first other line names
 * the columns {@code id, subject, group, count, base, percent, approximate, place}. A line whose first cell is a kind
 * of relation ({@code equal, at-most, sufficient, necessary}) has the id of the whole in its second and the ids of the
 * parts, with spaces between them, in its third cell.
 *
 * @param figures the figures in their order
 * @param relations the relations in their order
 */
public record FigureTable(List<Figure> figures, List<Relation> relations) {

    private static final List<String> COLUMNS = List.of("id", "subject", "group", "count", "base", "percent",
        "approximate", "place");

    /** Copies the lists. */
    public FigureTable {
        figures = List.copyOf(figures);
        relations = List.copyOf(relations);
    }

    /**
     * Reads a table.
     *
     * @param text content of the file
     * @param name name of the file, for problems
     * @return the table
     * @throws ProblemException if a line cannot be read or names a figure that is not there
     */
    public static FigureTable read(String text, String name) throws ProblemException {
        List<Figure> figures = new ArrayList<>();
        List<Relation> relations = new ArrayList<>();
        Map<Relation, String> places = new HashMap<>();
        Set<String> ids = new HashSet<>();
        boolean headed = false;
        int number = 0;
        for (String line : text.lines().toList()) {
            number++;
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            String place = NLS.bind(Messages.place, name, number);
            List<String> cells = Arrays.stream(line.split("\t", -1)).map(String::strip).toList();
            if (!headed) {
                if (!cells.equals(COLUMNS)) {
                    throw problem(place, NLS.bind(Messages.problem_columns, String.join(", ", COLUMNS)));
                }
                headed = true;
                continue;
            }
            Optional<Relation.Kind> kind = kind(cells.get(0));
            if (kind.isPresent() && cells.size() >= 3) {
                Relation relation = new Relation(kind.get(), cells.get(1), List.of(cells.get(2).split(" +")));
                relations.add(relation);
                places.put(relation, place);
            } else {
                Figure figure = figure(cells, place);
                if (!ids.add(figure.id())) {
                    throw problem(place, NLS.bind(Messages.problem_twice, figure.id()));
                }
                figures.add(figure);
            }
        }
        for (Relation relation : relations) {
            List<String> named = new ArrayList<>(relation.parts());
            named.add(relation.whole());
            named.removeAll(ids);
            if (!named.isEmpty()) {
                throw problem(places.get(relation), NLS.bind(Messages.problem_unknown, named.get(0)));
            }
        }
        return new FigureTable(figures, relations);
    }

    private static Optional<Relation.Kind> kind(String cell) {
        return Arrays.stream(Relation.Kind.values())
            .filter(kind -> kind.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(cell)).findFirst();
    }

    private static Figure figure(List<String> cells, String place) throws ProblemException {
        if (cells.size() != COLUMNS.size() || cells.get(0).isEmpty()) {
            throw problem(place, NLS.bind(Messages.problem_cells, COLUMNS.size()));
        }
        try {
            return new Figure(cells.get(0), cells.get(1), cells.get(2), whole(cells.get(3)), whole(cells.get(4)),
                cells.get(5).isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(cells.get(5).replace(',', '.'))),
                !cells.get(6).isEmpty(), cells.get(7));
        } catch (NumberFormatException e) {
            throw problem(place, Messages.problem_number);
        }
    }

    private static OptionalInt whole(String cell) {
        return cell.isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(cell));
    }

    private static ProblemException problem(String place, String reason) {
        return new ProblemException(place, reason, Messages.problem_remedy);
    }

    /**
     * Checks the figures of the table.
     *
     * @return what does not fit
     */
    public List<Inconsistency> check() {
        return ConsistencyCheck.of(figures, relations);
    }
}
