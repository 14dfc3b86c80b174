// SPDX-License-Identifier: EPL-2.0
package org.triangula.organization;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Values that R wrote: lines of a key and numbers; blocks begin with the same key. */
public final class RValues {

    private RValues() {
    }

    /** Reads the blocks of a file beside a class. */
    public static List<Map<String, double[]>> blocks(Class<?> beside, String file, String first) {
        try (InputStream stream = beside.getResourceAsStream(file)) {
            List<Map<String, double[]>> blocks = new ArrayList<>();
            for (String line : new String(stream.readAllBytes(), StandardCharsets.UTF_8).lines().toList()) {
                String[] cells = line.split("\t");
                if (cells[0].equals(first)) {
                    blocks.add(new LinkedHashMap<>());
                }
                blocks.getLast().put(cells[0], Arrays.stream(cells).skip(1)
                    .mapToDouble(cell -> cell.startsWith("Na") || cell.equals("NA") ? Double.NaN
                        : Double.parseDouble(cell)).toArray());
            }
            return blocks;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Cuts numbers into rows. */
    public static double[][] rows(double[] numbers, int columns) {
        double[][] rows = new double[numbers.length / columns][];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = Arrays.copyOfRange(numbers, i * columns, (i + 1) * columns);
        }
        return rows;
    }

    /** Numbers each group by its first case, so that groups can be compared whatever their numbers. */
    public static int[] renumbered(double[] groups) {
        Map<Double, Integer> numbers = new LinkedHashMap<>();
        return Arrays.stream(groups).mapToInt(group -> {
            numbers.putIfAbsent(group, numbers.size());
            return numbers.get(group);
        }).toArray();
    }
}
