// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.spreadsheet;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Map;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.triangula.core.exchange.ImportFile;
import org.triangula.core.exchange.TextDecoder;
import org.triangula.core.problem.Problem;
import org.triangula.core.problem.ProblemException;
import org.triangula.core.progress.Progress;

/** Reads a table of text whose columns are separated by semicolon, comma or tab. */
public final class CsvReader {

    private static final int MOST_ROWS = 200_000;

    private CsvReader() {
    }

    /**
     * Reads a table.
     *
     * @param file the file
     * @param options {@code encoding} names an encoding; without it the file decides
     * @param progress asked whether to stop
     * @return its cells
     * @throws ProblemException if it is no text or no table
     */
    public static Table read(ImportFile file, Map<String, String> options, Progress progress) throws ProblemException {
        Table table = new Table("");
        String text = new TextDecoder(file, table.findings()).decode(options.get("encoding"));
        CSVFormat format = CSVFormat.DEFAULT.builder().setDelimiter(delimiter(text)).setIgnoreEmptyLines(false).get();
        try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
            long line = 1;
            for (CSVRecord each : parser) {
                progress.checkCancelled();
                for (int column = 0; column < each.size(); column++) {
                    table.put((int) line, column, each.get(column));
                }
                // quoted cells may hold line ends
                line = parser.getCurrentLineNumber() + 1;
                if (table.rows().size() > MOST_ROWS) {
                    throw new ProblemException(file.name(), Messages.bind(Messages.tooManyRows, MOST_ROWS),
                        Messages.tooMany_remedy);
                }
            }
            return table;
        } catch (IOException | UncheckedIOException e) {
            throw new ProblemException(new Problem(file.name(), Messages.damagedCsv, Messages.damagedCsv_remedy), e);
        }
    }

    private static char delimiter(String text) {
        String head = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        char best = ',';
        for (char candidate : new char[] {';', '\t'}) {
            if (count(head, candidate) > count(head, best)) {
                best = candidate;
            }
        }
        return best;
    }

    private static long count(String text, char character) {
        return text.chars().filter(each -> each == character).count();
    }
}
