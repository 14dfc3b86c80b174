// SPDX-License-Identifier: EPL-2.0
package org.triangula.examples.study.content;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.triangula.core.problem.ProblemException;
import org.triangula.examples.study.network.ExampleTable;

/**
 * One organisation chart: an indented text, two spaces a level, as {@code data/README.md} describes it.
 *
 * @param area key of the area the administration belongs to
 * @param units units from the top, each after its superior
 * @param changes reorganisations by key of the unit
 */
public record ChartFile(String area, List<Unit> units, Map<String, String> changes) {

    /**
     * One unit.
     *
     * @param name name
     * @param superior key of the superior unit, empty at the top
     * @param values what stands in braces
     * @param posts its posts
     * @param place where it stands in the file, for messages
     */
    public record Unit(String name, String superior, Map<String, String> values, List<PostLine> posts, String place) {

        String key() {
            return values.get("key");
        }

        Optional<String> value(String name) {
            return Optional.ofNullable(values.get(name));
        }
    }

    /**
     * One post.
     *
     * @param name name
     * @param values what stands between the bars as {@code name=value}
     * @param state last part: {@code filled}, {@code vacant=…}, {@code ended}
     * @param place where it stands in the file, for messages
     */
    public record PostLine(String name, Map<String, String> values, String state, String place) {
    }

    /**
     * Reads a chart.
     *
     * @param path path below {@code data}
     * @return the chart
     * @throws ProblemException if a line cannot be understood; says file and line
     */
    static ChartFile read(String path) throws ProblemException {
        String area = "";
        List<Unit> units = new ArrayList<>();
        List<Unit> superiors = new ArrayList<>();
        Map<String, String> changes = new LinkedHashMap<>();
        int number = 0;
        for (String line : lines(path)) {
            number++;
            String place = path + ", line " + number;
            String content = line.strip();
            if (content.startsWith("@area ")) {
                area = content.substring("@area ".length());
            } else if (content.startsWith("@change ")) {
                String[] parts = content.split("\\s+", 5);
                if (parts.length < 5) {
                    throw problem(place, "A change has a date, a kind, a unit and a text.");
                }
                changes.put(parts[3], parts[1] + ": " + parts[4]);
            } else if (content.startsWith("* ") && !units.isEmpty()) {
                units.get(units.size() - 1).posts().add(post(content.substring(2), place));
            } else if (!content.isEmpty() && !content.startsWith("#") && !content.startsWith("@")) {
                int depth = (line.length() - line.stripLeading().length()) / 2;
                if (depth > superiors.size()) {
                    throw problem(place, "The unit is indented too far; each level is two spaces.");
                }
                superiors.subList(depth, superiors.size()).clear();
                Unit unit = unit(content, depth == 0 ? "" : superiors.get(depth - 1).key(), place);
                units.add(unit);
                superiors.add(unit);
            }
        }
        return new ChartFile(area, List.copyOf(units), changes);
    }

    private static Unit unit(String content, String superior, String place) throws ProblemException {
        int brace = content.indexOf('{');
        if (brace < 0 || !content.endsWith("}")) {
            throw problem(place, "A unit has its values in braces after its name.");
        }
        Map<String, String> values = new LinkedHashMap<>();
        for (String pair : content.substring(brace + 1, content.length() - 1).split(";")) {
            putPair(values, pair, place);
        }
        if (!values.containsKey("key") || !values.containsKey("rank")) {
            throw problem(place, "A unit needs key and rank.");
        }
        return new Unit(content.substring(0, brace).strip(), superior, values, new ArrayList<>(), place);
    }

    private static PostLine post(String content, String place) throws ProblemException {
        String[] parts = content.split("\\|");
        if (parts.length != 6) {
            throw problem(place, "A post has six parts: name, fte, persons, term, funding, state.");
        }
        Map<String, String> values = new LinkedHashMap<>();
        for (int i = 1; i < parts.length - 1; i++) {
            putPair(values, parts[i], place);
        }
        return new PostLine(parts[0].strip(), values, parts[parts.length - 1].strip(), place);
    }

    private static void putPair(Map<String, String> values, String pair, String place) throws ProblemException {
        String[] sides = pair.split("=", 2);
        if (sides.length < 2) {
            throw problem(place, "“" + pair.strip() + "” has no equals sign.");
        }
        values.put(sides[0].strip(), sides[1].strip());
    }

    static ProblemException problem(String place, String reason) {
        return new ProblemException(place, reason, "Correct the chart; data/README.md describes its form.");
    }

    private static List<String> lines(String path) {
        try (BufferedReader reader = new BufferedReader(
            new InputStreamReader(ExampleTable.open(path), StandardCharsets.UTF_8))) {
            return reader.lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + path, e);
        }
    }
}
