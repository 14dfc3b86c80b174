// SPDX-License-Identifier: EPL-2.0
package org.triangula.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.triangula.figure.Mark.Anchor;
import org.triangula.figure.Mark.Style;

class FigurePdfTest {

    @Test
    void aPageHasTheSizeOfTheFigureAndItsWords() throws IOException {
        Figure figure = new FigureBuilder("Größe der Kreise", FigureColours.LIGHT)
            .rectangle(10, 10, 40, 20, Style.filled(0xFF0072B2)).circle(30, 60, 8, new Style(0x660072B2, 0xFF000000, 1))
            .line(0, 0, 100, 80, 0xFF000000, 1).text("n = 35 – χ² 😀", 100, 40, Anchor.END, 12)
            .text("gedreht", 20, 70, Anchor.MIDDLE, -90, 11, true, 0xFF000000).build(200, 100, "drei Marken");
        try (PDDocument document = Loader.loadPDF(FigurePdf.bytes(figure))) {
            assertEquals(1, document.getNumberOfPages());
            assertEquals(150, document.getPage(0).getMediaBox().getWidth(), 0.01, "96 pixels are 72 points");
            assertEquals(75, document.getPage(0).getMediaBox().getHeight(), 0.01);
            assertEquals("Größe der Kreise", document.getDocumentInformation().getTitle());
            String text = new PDFTextStripper().getText(document);
            assertTrue(text.contains("n = 35 – χ²"), text);
        }
    }

    @Test
    void aWideFigureComesOnAPageAcrossThatIsAsLargeAsThePaper() throws IOException {
        Figure wide = new FigureBuilder("breit", FigureColours.LIGHT).line(0, 0, 4000, 900, 0xFF000000, 1)
            .text("Amt", 3900, 880, Anchor.END, 12).build(4000, 1000, "");
        for (PaperSize paper : List.of(PaperSize.A4, PaperSize.A3)) {
            try (PDDocument document = Loader.loadPDF(FigurePdf.bytes(wide, paper))) {
                assertEquals(paper.longSide() / 25.4 * 72, document.getPage(0).getMediaBox().getWidth(), 0.01);
                assertEquals(paper.shortSide() / 25.4 * 72, document.getPage(0).getMediaBox().getHeight(), 0.01);
                assertTrue(new PDFTextStripper().getText(document).contains("Amt"));
            }
        }
        PaperSize.Placement small = PaperSize.A4.place(new FigureBuilder("klein", FigureColours.LIGHT)
            .build(200, 100, ""), 0.75);
        assertEquals(0.75, small.scale(), 1e-9, "never larger than in its own size");
    }
}
