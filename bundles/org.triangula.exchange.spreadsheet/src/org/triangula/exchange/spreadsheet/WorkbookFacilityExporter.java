// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.spreadsheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.triangula.core.exchange.ImportReport.Finding;
import org.triangula.core.exchange.StudyExporter;
import org.triangula.core.problem.Problem;
import org.triangula.core.problem.ProblemException;
import org.triangula.core.progress.Progress;
import org.triangula.core.study.AtomicFiles;
import org.triangula.core.study.StudySession;

/**
 * Writes the facilities that may be published into one sheet of a workbook; postal codes are texts, so that
 * leading zeros stay.
 */
public final class WorkbookFacilityExporter implements StudyExporter {

    /** Creates the exporter. */
    public WorkbookFacilityExporter() {
        // has nothing to keep
    }

    @Override
    public List<Finding> write(StudySession session, Path file, Progress progress) throws ProblemException {
        try (SXSSFWorkbook workbook = new SXSSFWorkbook(); ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            Sheet sheet = workbook.createSheet("facilities");
            sheet.createFreezePane(0, 1);
            write(sheet.createRow(0), FacilityList.HEADINGS, false);
            int number = 1;
            for (List<String> row : FacilityList.rows(session.study())) {
                progress.checkCancelled();
                write(sheet.createRow(number++), row, true);
            }
            workbook.write(bytes);
            AtomicFiles.write(file.toAbsolutePath(), bytes.toByteArray());
        } catch (IOException e) {
            throw new ProblemException(new Problem(file.toString(), Messages.bind(Messages.unwritable,
                e.getMessage()), Messages.unwritable_remedy), e);
        }
        return FacilityList.lost(session.study());
    }

    private static void write(Row row, List<String> texts, boolean numbers) {
        for (int column = 0; column < texts.size(); column++) {
            String text = texts.get(column);
            boolean number = column == FacilityList.LONGITUDE || column == FacilityList.LATITUDE;
            if (text.isEmpty()) {
                continue;
            }
            if (numbers && number) {
                row.createCell(column).setCellValue(Double.parseDouble(text));
            } else {
                row.createCell(column).setCellValue(text);
            }
        }
    }
}
