// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.transcript.pdf;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.triangula.core.progress.Progress;

/** Collects the words of a document with their places, page by page. */
final class PageWords extends PDFTextStripper {

    private static final int MOST_WORDS = 5_000_000;

    private final List<Page> pages = new ArrayList<>();
    private final Progress progress;
    private final int pageCount;
    private List<PageWord> words = new ArrayList<>();
    private int count;

    private PageWords(Progress progress, int pageCount) {
        this.progress = progress;
        this.pageCount = pageCount;
        setSuppressDuplicateOverlappingText(true);
    }

    static List<Page> of(PDDocument document, Progress progress) throws IOException {
        PageWords collector = new PageWords(progress, document.getNumberOfPages());
        collector.writeText(document, Writer.nullWriter());
        return collector.pages;
    }

    @Override
    protected void startPage(PDPage page) throws IOException {
        progress.checkCancelled();
        progress.report(Messages.reading, (getCurrentPageNo() - 1) / (double) pageCount);
        words = new ArrayList<>();
    }

    @Override
    protected void endPage(PDPage page) throws IOException {
        boolean turned = page.getRotation() % 180 != 0;
        double width = page.getCropBox().getWidth();
        double height = page.getCropBox().getHeight();
        pages.add(new Page(getCurrentPageNo(), turned ? height : width, turned ? width : height, words));
    }

    @Override
    protected void writeString(String text, List<TextPosition> positions) throws IOException {
        if (text.isBlank() || positions.isEmpty()) {
            return;
        }
        if (++count > MOST_WORDS) {
            throw new IOException("more than " + MOST_WORDS + " words");
        }
        TextPosition first = positions.get(0);
        TextPosition last = positions.get(positions.size() - 1);
        double left = first.getXDirAdj();
        double right = Math.max(left, last.getXDirAdj() + last.getWidthDirAdj());
        double size = Math.abs(first.getFontSizeInPt());
        words.add(new PageWord(left, right, first.getYDirAdj(), size < 1 ? 10 : size, text.strip()));
    }
}
