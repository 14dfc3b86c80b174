// SPDX-License-Identifier: EPL-2.0
package org.triangula.examples.study.tests;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.triangula.examples.study.network.ExampleTable;

/** Reads texts of the data folder for the tests. */
final class ExampleText {
    private ExampleText() {
    }

    static String of(String path) {
        try (InputStream stream = ExampleTable.open(path)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<String> paragraphs(String document) {
        return of("documents/" + document + ".txt").lines()
                .filter(line -> !line.isBlank() && !line.startsWith("# ")).toList();
    }

    static Set<String> column(String path, String column) {
        ExampleTable table = ExampleTable.read(path);
        Set<String> values = new HashSet<>();
        for (int i = 0; i < table.size(); i++) {
            values.add(table.text(i, column));
        }
        return values;
    }
}
