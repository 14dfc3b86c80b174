// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.maxqda;

import java.nio.file.Path;
import java.util.Optional;

/**
 * How to read an export.
 *
 * @param content what all its tables hold; empty to find out by headings and values
 * @param encoding encoding of CSV and HTML; empty to find out
 * @param settings folder with the user's own headings ({@code maxqda-headings.csv}) and answers
 *        ({@code maxqda-columns.json}); empty for none
 */
public record ReadOptions(Optional<Content> content, Optional<String> encoding, Optional<Path> settings) {

    /** Finds out everything and knows no settings. */
    public static final ReadOptions DEFAULT =
        new ReadOptions(Optional.empty(), Optional.empty(), Optional.empty());

    /**
     * The same options for tables with a given content.
     *
     * @param wanted what all tables hold
     * @return the options
     */
    public ReadOptions withContent(Content wanted) {
        return new ReadOptions(Optional.of(wanted), encoding, settings);
    }

    /**
     * The same options with an encoding.
     *
     * @param name name of the encoding, for example windows-1252
     * @return the options
     */
    public ReadOptions withEncoding(String name) {
        return new ReadOptions(content, Optional.of(name), settings);
    }

    /**
     * The same options with a folder of settings.
     *
     * @param folder the folder, which need not exist
     * @return the options
     */
    public ReadOptions withSettings(Path folder) {
        return new ReadOptions(content, encoding, Optional.of(folder));
    }
}
