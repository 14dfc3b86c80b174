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
import org.triangula.core.exchange.ImportReport.Severity;
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
     * Reads a table of text.
     *
     * @param file the file
     * @param options encoding = name of an encoding; otherwise it is found out, line by line where encodings are mixed
     * @param progress asked whether to go on
     * @return its cells
     * @throws ProblemException if it is no text
     */
    public static Table read(ImportFile file, Map<String, String> options, Progress progress) throws ProblemException {
        Table table = new Table("");
        String encoding = options.get("encoding");
        MixedEncodings mixed = encoding == null ? MixedEncodings.of(file.content()) : null;
        String text = mixed != null && mixed.isMixed() ? mixed.text()
            : new TextDecoder(file, table.findings()).decode(encoding);
        if (mixed != null && mixed.isMixed()) {
            table.find(Severity.DOUBTFUL, "", Messages.bind(Messages.mixedEncodings, mixed.lines()));
        }
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
