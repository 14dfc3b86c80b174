// SPDX-License-Identifier: EPL-2.0
package org.triangula.register.table;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/** Files of words that lie beside this class. */
public final class TableTexts {

    private TableTexts() {
    }

    /**
     * Reads properties in UTF-8.
     *
     * @param file name of a file of this package
     * @return its lines
     */
    public static Properties load(String file) {
        try (Reader reader =
            new InputStreamReader(TableTexts.class.getResourceAsStream(file), StandardCharsets.UTF_8)) {
            Properties lines = new Properties();
            lines.load(reader);
            return lines;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
