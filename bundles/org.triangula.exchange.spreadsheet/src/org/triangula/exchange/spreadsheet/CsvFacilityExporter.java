// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.spreadsheet;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.triangula.core.exchange.ImportReport.Finding;
import org.triangula.core.exchange.StudyExporter;
import org.triangula.core.problem.Problem;
import org.triangula.core.problem.ProblemException;
import org.triangula.core.progress.Progress;
import org.triangula.core.study.AtomicFiles;
import org.triangula.core.study.StudySession;

/** Writes the facilities that may be published as CSV in UTF-8, separated by commas. */
public final class CsvFacilityExporter implements StudyExporter {

    /** Creates the exporter. */
    public CsvFacilityExporter() {
        // has nothing to keep
    }

    @Override
    public List<Finding> write(StudySession session, Path file, Progress progress) throws ProblemException {
        CSVFormat format = CSVFormat.DEFAULT.builder().setRecordSeparator("\n").get();
        StringBuilder text = new StringBuilder();
        try (CSVPrinter printer = new CSVPrinter(text, format)) {
            printer.printRecord(FacilityList.HEADINGS);
            for (List<String> row : FacilityList.rows(session.study())) {
                progress.checkCancelled();
                printer.printRecord(row);
            }
            AtomicFiles.write(file.toAbsolutePath(), text.toString().getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new ProblemException(new Problem(file.toString(), Messages.bind(Messages.unwritable,
                e.getMessage()), Messages.unwritable_remedy), e);
        }
        return FacilityList.lost(session.study());
    }
}
