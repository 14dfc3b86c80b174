// SPDX-License-Identifier: EPL-2.0
package org.triangula.figure;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;

import javax.imageio.ImageIO;

import org.junit.jupiter.api.Test;

class FigurePngTest {

    @Test
    void theSizeIsThatOfTheFigureTimesTheScale() throws IOException {
        BufferedImage image =
            ImageIO.read(new ByteArrayInputStream(FigurePng.bytes(Figures.everything("x"), 2.5)));
        assertEquals(500, image.getWidth());
        assertEquals(250, image.getHeight());
        assertEquals(Figures.BLUE, image.getRGB(50, 50));
        assertEquals(0xFFFFFFFF, image.getRGB(5, 5));
    }

    @Test
    void hugeFiguresAreMadeSmaller() {
        Figure huge = new FigureBuilder("t", FigureColours.DARK).build(40_000, 30_000, "");
        BufferedImage image = FigurePng.image(huge, 1);
        assertTrue((long) image.getWidth() * image.getHeight() < 101_000_000L);
        assertEquals(4.0 / 3, (double) image.getWidth() / image.getHeight(), 0.001);
        assertEquals(FigureColours.DARK.ground(), image.getRGB(10, 10));
    }

    @Test
    void aPartShowsWhatTheWholeShows() {
        FigureIndex index = new FigureIndex(Figures.everything("x"));
        BufferedImage whole = FigurePng.image(index.figure(), 1);
        BufferedImage part = FigurePng.image(index, 40, 5, 60, 60, 1);
        int[] expected = whole.getRGB(40, 5, 60, 60, null, 0, 60);
        assertArrayEquals(expected, part.getRGB(0, 0, 60, 60, null, 0, 60));
        assertNotEquals(0xFFFFFFFF, part.getRGB(20, 15));
    }
}
