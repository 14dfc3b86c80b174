// SPDX-License-Identifier: EPL-2.0
package org.triangula.core.table;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Writes tables in one format. Contributed to {@link #EXTENSION_POINT}; needs a constructor without arguments. */
public interface TableWriter {

    /** Identity of the extension point. */
    String EXTENSION_POINT = "org.triangula.core.tableWriters";

    /**
     * Writes tables. Texts stay texts: no cell may become a formula in the program that opens the file. A file that was
     * there is replaced only when the new one is complete.
     *
     * @param file the file, with the format's ending
     * @param tables the tables, at least one
     * @param locale language and number format of the reader, where the format knows such a thing
     * @return the files that were written: the file itself, then others beside it
     * @throws IOException if a file cannot be written
     */
    List<Path> write(Path file, List<DataTable> tables, Locale locale) throws IOException;
}
