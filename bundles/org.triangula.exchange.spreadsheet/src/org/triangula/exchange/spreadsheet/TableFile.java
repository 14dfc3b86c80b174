// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.spreadsheet;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.triangula.core.exchange.ImportFile;
import org.triangula.core.exchange.ImportReport.Finding;
import org.triangula.core.problem.ProblemException;
import org.triangula.core.progress.Progress;

/** The kinds of files that hold tables. */
enum TableFile {

    /** One table of text, its cells separated. */
    CSV(64) {
        @Override
        List<Table> tables(ImportFile file, Map<String, String> options, List<Finding> findings, Progress progress)
            throws ProblemException {
            return List.of(CsvReader.read(file, options, progress));
        }
    },
    /** A workbook with a table per visible sheet. */
    WORKBOOK(256) {
        @Override
        List<Table> tables(ImportFile file, Map<String, String> options, List<Finding> findings, Progress progress)
            throws ProblemException {
            WorkbookReader reader = new WorkbookReader(file, progress);
            List<Table> tables = reader.read();
            findings.addAll(reader.findings());
            return tables;
        }
    };

    private final long largest;

    /** A kind whose files have at most so many mebibytes. */
    TableFile(int mebibytes) {
        largest = (long) mebibytes << 20;
    }

    /**
     * Reads the bytes of a file.
     *
     * @param path the file
     * @return the file
     * @throws ProblemException if it cannot be read or is too large for its kind
     */
    final ImportFile read(Path path) throws ProblemException {
        return ImportFile.read(path, largest);
    }

    /**
     * Reads the tables of a file.
     *
     * @param file the file
     * @param options options of the import, by name
     * @param findings findings that belong to no table are added to it
     * @param progress told how far it is
     * @return the tables
     * @throws ProblemException if the file is damaged
     */
    abstract List<Table> tables(ImportFile file, Map<String, String> options, List<Finding> findings,
        Progress progress) throws ProblemException;
}
