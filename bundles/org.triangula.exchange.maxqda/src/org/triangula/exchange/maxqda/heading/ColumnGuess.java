// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.maxqda.heading;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

import org.triangula.exchange.maxqda.Content;
import org.triangula.exchange.maxqda.Field;

/**
 * Guesses from values what columns without known heading mean. A guess is only ever a proposal that a person confirms.
 */
public final class ColumnGuess {

    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");
    private static final Pattern SHARE = Pattern.compile("\\d{1,3}[.,]\\d+\\s*%?|\\d{1,3}\\s*%");
    private static final Pattern DATE =
        Pattern.compile("\\d{1,4}[./-]\\d{1,2}[./-]\\d{1,4}([ T].*)?");
    private static final Pattern GLYPH = Pattern.compile("[●•⬤◉■⚫]");
    private static final double MOST = 0.9;

    private final Map<Integer, List<String>> values;
    private final Map<Integer, Field> found = new TreeMap<>();
    private final Collection<Field> taken;

    /**
     * Prepares guessing.
     *
     * @param values first values by column (from 0) of columns that are not understood
     * @param taken fields that other columns have
     */
    public ColumnGuess(Map<Integer, List<String>> values, Collection<Field> taken) {
        this.values = new TreeMap<>(values);
        this.taken = taken;
    }

    /**
     * Guesses.
     *
     * @param content what the table holds
     * @return proposed field by column; columns without idea are left out
     */
    public Map<Integer, Field> guess(Content content) {
        if (content != Content.CODED_SEGMENTS) {
            return Map.of();
        }
        each(Field.COLOUR, GLYPH);
        each(Field.COVERAGE, SHARE);
        each(Field.CREATED_AT, DATE);
        code();
        positions();
        texts();
        return Map.copyOf(found);
    }

    private boolean isOpen(Field field) {
        return !taken.contains(field) && !found.containsValue(field);
    }

    private void each(Field field, Pattern pattern) {
        for (Map.Entry<Integer, List<String>> column : values.entrySet()) {
            if (isOpen(field) && share(column.getValue(), pattern) >= MOST) {
                found.putIfAbsent(column.getKey(), field);
            }
        }
    }

    private static double share(List<String> cells, Pattern pattern) {
        List<String> filled = cells.stream().filter(cell -> !cell.isBlank()).toList();
        return filled.isEmpty() ? 0
            : filled.stream().filter(cell -> pattern.matcher(cell).matches()).count() / (double) filled.size();
    }

    private void code() {
        for (Map.Entry<Integer, List<String>> column : values.entrySet()) {
            long paths = column.getValue().stream().filter(cell -> cell.contains(" > ") || cell.contains("\\")).count();
            if (isOpen(Field.CODE) && !found.containsKey(column.getKey()) && paths > 0
                && paths * 2 >= column.getValue().size()) {
                found.put(column.getKey(), Field.CODE);
            }
        }
    }

    /** Two columns of numbers beside each other, the second never smaller than the first. */
    private void positions() {
        if (!isOpen(Field.BEGIN) || !isOpen(Field.END)) {
            return;
        }
        for (Map.Entry<Integer, List<String>> column : values.entrySet()) {
            List<String> next = values.get(column.getKey() + 1);
            if (next != null && share(column.getValue(), NUMBER) == 1 && share(next, NUMBER) == 1
                && inOrder(column.getValue(), next)) {
                found.put(column.getKey(), Field.BEGIN);
                found.put(column.getKey() + 1, Field.END);
                return;
            }
        }
    }

    private static boolean inOrder(List<String> begins, List<String> ends) {
        for (int i = 0; i < Math.min(begins.size(), ends.size()); i++) {
            if (begins.get(i).isBlank() || ends.get(i).isBlank()
                || Integer.parseInt(begins.get(i)) > Integer.parseInt(ends.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** The longest texts are the segments, the ones that repeat most are names of documents. */
    private void texts() {
        Map<Integer, Double> lengths = new HashMap<>();
        for (Map.Entry<Integer, List<String>> column : values.entrySet()) {
            if (!found.containsKey(column.getKey()) && share(column.getValue(), NUMBER) < 1) {
                lengths.put(column.getKey(), column.getValue().stream().mapToInt(String::length).average().orElse(0));
            }
        }
        lengths.entrySet().stream().filter(entry -> entry.getValue() >= 20).max(Map.Entry.comparingByValue())
            .filter(entry -> isOpen(Field.SEGMENT)).ifPresent(entry -> found.put(entry.getKey(), Field.SEGMENT));
        lengths.keySet().stream().filter(column -> !found.containsKey(column)
            && values.get(column).stream().noneMatch(String::isBlank)).sorted()
            .filter(column -> isOpen(Field.DOCUMENT_NAME)).findFirst()
            .ifPresent(column -> found.put(column, Field.DOCUMENT_NAME));
    }
}
