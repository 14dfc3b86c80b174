// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.transcript;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.triangula.core.exchange.ImportReport.Finding;
import org.triangula.core.exchange.StudyExporter;
import org.triangula.core.problem.Problem;
import org.triangula.core.problem.ProblemException;
import org.triangula.core.progress.Progress;
import org.triangula.core.study.AtomicFiles;
import org.triangula.core.study.StudySession;

/**
 * Writes the documents with paragraph numbers into one Word document, each on a new page. What was said off the record
 * is left out.
 */
public final class DocxExporter implements StudyExporter {

    private static final int TITLE_SIZE = 16;
    private static final int INDENT = 700;

    /** Creates the exporter. */
    public DocxExporter() {
        // has nothing to keep
    }

    @Override
    public List<Finding> write(StudySession session, Path file, Progress progress) throws ProblemException {
        List<NumberedText> texts = NumberedText.of(session);
        try (XWPFDocument word = new XWPFDocument(); ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            int done = 0;
            for (NumberedText text : texts) {
                progress.checkCancelled();
                progress.report(text.title(), done / (double) texts.size());
                title(word, text.title(), done++ > 0);
                for (NumberedText.Line line : text.lines()) {
                    paragraph(word, line);
                }
            }
            word.write(bytes);
            AtomicFiles.write(file.toAbsolutePath(), bytes.toByteArray());
        } catch (IOException e) {
            throw new ProblemException(new Problem(file.toString(), Messages.bind(Messages.unwritable,
                e.getMessage()), Messages.unwritable_remedy), e);
        }
        return PlainTextExporter.lost(session);
    }

    private static void title(XWPFDocument word, String title, boolean newPage) {
        XWPFParagraph paragraph = word.createParagraph();
        paragraph.setPageBreak(newPage);
        XWPFRun run = paragraph.createRun();
        run.setBold(true);
        run.setFontSize(TITLE_SIZE);
        run.setText(title);
    }

    private static void paragraph(XWPFDocument word, NumberedText.Line line) {
        XWPFParagraph paragraph = word.createParagraph();
        paragraph.setIndentationLeft(INDENT);
        paragraph.setIndentationHanging(INDENT);
        XWPFRun number = paragraph.createRun();
        number.setColor("808080");
        number.setText(Integer.toString(line.number()));
        number.addTab();
        XWPFRun run = paragraph.createRun();
        String[] parts = line.text().split("\t", -1);
        for (int i = 0; i < parts.length; i++) {
            if (i > 0) {
                run.addTab();
            }
            run.setText(parts[i]);
        }
    }
}
