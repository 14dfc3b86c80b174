// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.spreadsheet;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.triangula.core.exchange.FileSample;

/** The rows among which the headings of a CSV file stand, before anybody knows what separates its cells. */
final class SampleRows {

    private static final int LAST_HEADING = 20;

    private SampleRows() {
    }

    /** Whether one of the first rows fits, with whatever separates its cells. */
    static boolean any(FileSample sample, Predicate<List<String>> fits) {
        return sample.text().lines().limit(LAST_HEADING).map(line -> line.replace("\"", "").replace("\uFEFF", ""))
            .anyMatch(line -> Stream.of(";", ",", "\t").anyMatch(mark ->
                fits.test(Arrays.stream(line.split(mark)).map(String::strip).toList())));
    }
}
