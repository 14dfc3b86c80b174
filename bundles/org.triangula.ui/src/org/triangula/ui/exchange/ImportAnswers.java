// SPDX-License-Identifier: EPL-2.0
package org.triangula.ui.exchange;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

import org.triangula.core.exchange.ExchangeFormats.Format;
import org.triangula.core.exchange.ImportFiles.Chosen;

/** What a person chose for the formats and for single files of an import. */
final class ImportAnswers {

    private final Map<String, Map<String, String>> formats = new HashMap<>();
    private final Map<Path, Map<String, String>> places = new HashMap<>();

    /** Options of a file that is read in a format. Safe for threads. */
    synchronized Map<String, String> of(Chosen file, Format format) {
        Map<String, String> options = new HashMap<>(ofFormat(format.id()));
        options.putAll(ofPlaces(file));
        return options;
    }

    synchronized Map<String, String> ofFormat(String format) {
        return formats.getOrDefault(format, Map.of());
    }

    synchronized Map<String, String> ofPlaces(Chosen file) {
        return places.getOrDefault(file.file(), Map.of());
    }

    synchronized void setFormat(String format, Map<String, String> options) {
        formats.put(format, Map.copyOf(options));
    }

    synchronized void setPlaces(Chosen file, Map<String, String> options) {
        places.put(file.file(), Map.copyOf(options));
    }
}
