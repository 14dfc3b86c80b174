// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.transcript.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.triangula.core.exchange.FileSample;
import org.triangula.core.exchange.ImportFile;
import org.triangula.core.exchange.ImportReport.Finding;
import org.triangula.core.exchange.ImportReport.Severity;
import org.triangula.core.exchange.Recognition;
import org.triangula.core.problem.Problem;
import org.triangula.core.problem.ProblemException;
import org.triangula.core.progress.Progress;
import org.triangula.exchange.transcript.reader.Transcript;
import org.triangula.exchange.transcript.reader.TranscriptReader;

/** Reads the text of a PDF (ISO 32000). Pages are put together; what is only a picture holds no text. */
public final class PdfReader implements TranscriptReader {

    private static final int MOST_PAGES = 5_000;

    /** Creates the reader. */
    public PdfReader() {
        // keeps nothing
    }

    @Override
    public Recognition recognise(FileSample sample) {
        return sample.beginsWith('%', 'P', 'D', 'F') ? Recognition.CERTAIN
            : sample.endsWith("pdf") ? Recognition.BY_ENDING : Recognition.NO;
    }

    @Override
    public Transcript read(ImportFile file, Map<String, String> options, Progress progress) throws ProblemException {
        List<Page> pages = pages(file, progress);
        List<PageLine> lines = new ArrayList<>();
        int column = 0;
        int divided = 0;
        for (Page page : pages) {
            List<PageLine> inside = PageLayout.of(page, column);
            lines.addAll(inside);
            int last = inside.stream().mapToInt(PageLine::column).max().orElse(column);
            divided += last > column ? 1 : 0;
            column = last + 1;
        }
        RunningHeads heads = RunningHeads.of(lines, pages);
        LineJoiner joiner = new LineJoiner();
        List<String> paragraphs = joiner.join(heads.text());
        List<Finding> findings = new ArrayList<>();
        add(findings, Severity.LOST, heads.left(), Messages.heads);
        add(findings, Severity.DOUBTFUL, divided, Messages.columns);
        add(findings, Severity.DOUBTFUL, joiner.hyphens(), Messages.hyphens);
        long empty = pages.stream().filter(page -> page.words().isEmpty()).count();
        add(findings, Severity.LOST, (int) empty, Messages.emptyPages);
        if (paragraphs.isEmpty()) {
            throw new ProblemException(file.name(), Messages.onlyPictures, Messages.onlyPictures_remedy);
        }
        return new Transcript(paragraphs, findings);
    }

    private static void add(List<Finding> findings, Severity severity, int count, String message) {
        if (count > 0) {
            findings.add(new Finding(severity, "", Messages.bind(message, count)));
        }
    }

    private static List<Page> pages(ImportFile file, Progress progress) throws ProblemException {
        if (!file.beginsWith('%', 'P', 'D', 'F')) {
            throw new ProblemException(file.name(), Messages.noPdf, Messages.noPdf_remedy);
        }
        PdfStreams.examine(file, progress);
        try (PDDocument document = Loader.loadPDF(file.content())) {
            if (document.getNumberOfPages() > MOST_PAGES) {
                throw new ProblemException(file.name(), Messages.bind(Messages.manyPages, MOST_PAGES),
                    Messages.manyPages_remedy);
            }
            return PageWords.of(document, progress);
        } catch (InvalidPasswordException e) {
            throw new ProblemException(new Problem(file.name(), Messages.encrypted, Messages.encrypted_remedy), e);
        } catch (IOException | IllegalArgumentException | IllegalStateException | ClassCastException
            | IndexOutOfBoundsException | NullPointerException | ArithmeticException
            | StackOverflowError e) {
            // PDFBox answers forged objects with all of these
            throw new ProblemException(new Problem(file.name(), Messages.damaged, Messages.damaged_remedy), e);
        }
    }
}
