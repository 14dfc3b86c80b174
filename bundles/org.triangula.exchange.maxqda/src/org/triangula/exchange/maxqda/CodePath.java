// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.maxqda;

import java.util.ArrayList;
import java.util.List;

/**
 * The path of a code from the top of the code system. Written, the names stand between {@code " > "}, or between
 * backslashes in older exports. MAXQDA does not mark such signs inside a name; when there is doubt,
 * {@link #readings} gives all ways to read a path.
 *
 * @param names the names from the top down; never empty, no name is blank
 */
public record CodePath(List<String> names) {

    /** Separator of current exports. */
    public static final String ARROW = " > ";

    /** Separator of older exports. */
    public static final String BACKSLASH = "\\";

    /** At how many characters MAXQDA cuts the name of a code. */
    public static final int LONGEST_NAME = 63;

    private static final int MOST_READINGS = 256;

    /** Copies the names and checks them. */
    public CodePath {
        names = List.copyOf(names);
        if (names.isEmpty() || names.stream().anyMatch(String::isBlank)) {
            throw new IllegalArgumentException("A path has names, and names have letters.");
        }
    }

    /**
     * Reads a path with one separator. A backslash before the separator belongs to the name: {@code A \\> B} with
     * {@link #ARROW} is one name, and so is {@code A\\\\B} with {@link #BACKSLASH}.
     *
     * @param written the path as it stands in a file
     * @param separator {@link #ARROW} or {@link #BACKSLASH}
     * @return the path
     * @throws IllegalArgumentException if the text is blank or consists of separators only
     */
    public static CodePath parse(String written, String separator) {
        String mark = separator.strip();
        List<String> names = new ArrayList<>();
        StringBuilder name = new StringBuilder();
        String text = written.strip();
        for (int i = 0; i < text.length();) {
            if (text.startsWith(BACKSLASH + mark, i)) {
                name.append(mark);
                i += 1 + mark.length();
            } else if (text.startsWith(separator, i)) {
                add(names, name);
                i += separator.length();
            } else {
                name.append(text.charAt(i++));
            }
        }
        add(names, name);
        return new CodePath(names);
    }

    private static void add(List<String> names, StringBuilder name) {
        if (!name.toString().isBlank()) {
            names.add(name.toString().strip());
        }
        name.setLength(0);
    }

    /**
     * All paths that a written path may mean, because a name may contain the separator: {@code A > B > C} may be three
     * codes, or {@code A > B} with {@code C} below it, and so on. The first is the one that {@link #parse} gives.
     *
     * @param separator {@link #ARROW} or {@link #BACKSLASH}
     * @return the readings, those with most names first; only the first one when there are more than eight separators
     */
    public List<CodePath> readings(String separator) {
        int gaps = names.size() - 1;
        if (1L << Math.min(gaps, 30) > MOST_READINGS) {
            return List.of(this);
        }
        List<CodePath> readings = new ArrayList<>();
        for (int joined = 0; joined < 1 << gaps; joined++) {
            List<String> read = new ArrayList<>(List.of(names.getFirst()));
            for (int gap = 0; gap < gaps; gap++) {
                if ((joined >> gap & 1) == 1) {
                    read.add(read.removeLast() + separator + names.get(gap + 1));
                } else {
                    read.add(names.get(gap + 1));
                }
            }
            readings.add(new CodePath(read));
        }
        readings.sort((one, other) -> other.names().size() - one.names().size());
        return readings;
    }

    /**
     * Name of the code itself.
     *
     * @return the last name
     */
    public String name() {
        return names.getLast();
    }

    /**
     * The path as current exports write it.
     *
     * @return names with {@link #ARROW} between them
     */
    @Override
    public String toString() {
        return String.join(ARROW, names);
    }
}
