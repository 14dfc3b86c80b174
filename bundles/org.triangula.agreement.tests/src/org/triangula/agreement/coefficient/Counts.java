// SPDX-License-Identifier: EPL-2.0
package org.triangula.agreement.coefficient;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Reads published ratings from the files beside the tests. */
final class Counts {

    private Counts() {
    }

    /** A file of lines {@code times rating rating ...}; a point is a missing rating; categories count from 0. */
    static Tally read(String file, int coders, int categories) {
        Tally.Builder tally = new Tally.Builder(coders, categories);
        for (String line : lines(file)) {
            String[] cells = line.split(" ");
            int[] ratings = new int[coders];
            for (int i = 0; i < coders; i++) {
                ratings[i] = ".".equals(cells[i + 1]) ? Tally.MISSING : Integer.parseInt(cells[i + 1]);
            }
            tally.add(ratings, Long.parseLong(cells[0]));
        }
        return tally.build();
    }

    static List<String> lines(String file) {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
            Objects.requireNonNull(Counts.class.getResourceAsStream(file), file), StandardCharsets.UTF_8))) {
            return reader.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
