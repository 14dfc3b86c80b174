// SPDX-License-Identifier: EPL-2.0
package org.triangula.organization.ui.chart;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;

import org.eclipse.swt.graphics.RGB;
import org.triangula.organization.chart.ChartDifference;
import org.triangula.organization.chart.ChartDifference.Kind;
import org.triangula.ui.presentation.Icons;

/** Signs and colours of differences, from the file {@code difference-marks.properties}. */
public final class DifferenceMarks {

    /** Name of the mark of a task whose seat is another one. */
    public static final String SEAT = "SEAT";

    private final Map<String, UnitMark> marks = new LinkedHashMap<>();

    private DifferenceMarks(Properties file) {
        for (Kind kind : Kind.values()) {
            put(file, kind.name(), word(kind));
        }
        put(file, SEAT, Messages.otherSeat);
    }

    private void put(Properties file, String name, String word) {
        String[] parts = file.getProperty(name, "? #888888").split("\\s+");
        marks.put(name, new UnitMark(parts[0], Icons.colour(parts[parts.length - 1]).orElse(new RGB(128, 128, 128)),
            word));
    }

    /**
     * The supplied marks.
     *
     * @return the marks
     */
    public static DifferenceMarks supplied() {
        Properties file = new Properties();
        try (InputStream stream = DifferenceMarks.class.getResourceAsStream("difference-marks.properties");
            InputStreamReader reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
            file.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException("The marks of differences are not readable", e);
        }
        return new DifferenceMarks(file);
    }

    /**
     * The mark of a kind of difference.
     *
     * @param kind name of a {@link Kind}, or {@link #SEAT}
     * @return the mark
     */
    public UnitMark of(String kind) {
        return marks.get(kind);
    }

    /**
     * Marks for the units of one of two charts.
     *
     * @param differences the differences
     * @param first whether the units of the first chart are marked, else those of the second one
     * @return marks by key of the unit
     */
    public Map<String, List<UnitMark>> byUnit(List<ChartDifference> differences, boolean first) {
        Map<String, Map<Kind, UnitMark>> found = new LinkedHashMap<>();
        for (ChartDifference one : differences) {
            String key = first ? one.before() : one.after();
            if (!key.isEmpty()) {
                found.computeIfAbsent(key, any -> new EnumMap<>(Kind.class)).put(one.kind(), of(one.kind().name()));
            }
        }
        Map<String, List<UnitMark>> byUnit = new LinkedHashMap<>();
        found.forEach((key, some) -> byUnit.put(key, List.copyOf(some.values())));
        return byUnit;
    }

    /**
     * What a kind of difference is called.
     *
     * @param kind the kind
     * @return the word in the language of the user
     */
    public static String word(Kind kind) {
        return switch (kind) {
            case FOUNDED -> Messages.founded;
            case DISSOLVED -> Messages.dissolved;
            case MOVED -> Messages.moved;
            case LINE -> Messages.otherLine;
            case RENAMED -> Messages.renamed;
            case RANK -> Messages.otherRank;
            case TASKS -> Messages.otherTasks;
            case POSTS -> Messages.otherPosts;
        };
    }
}
