// SPDX-License-Identifier: EPL-2.0
package org.triangula.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class FigureColoursTest {

    @Test
    void inkIsLegible() {
        for (FigureColours colours : new FigureColours[] {FigureColours.LIGHT, FigureColours.DARK}) {
            assertTrue(Contrast.ratio(colours.ink(), colours.ground()) >= 7);
            assertTrue(Contrast.ratio(colours.quiet(), colours.ground()) >= 4.5);
        }
        assertEquals(21, Contrast.ratio(0xFF000000, 0xFFFFFFFF), 1e-9);
    }

    @Property
    void textIsLegibleOnEveryGround(@ForAll @IntRange(min = 0, max = 0xFFFFFF) int ground) {
        assertTrue(Contrast.ratio(Contrast.textOn(ground), ground) >= 4.1);
    }

    @Test
    void scalesGoFromTheirFirstColourToTheirLast() {
        ColourScale cividis = ColourScales.standard().byId(ColourScales.CIVIDIS);
        assertEquals(0xFFFEE838, cividis.at(0));
        assertEquals(0xFF00224E, cividis.at(1));
        assertEquals(0xFF00224E, cividis.at(7));
        assertEquals(cividis.none(), cividis.at(Double.NaN));
        ColourScale okabe = ColourScales.standard().byId(ColourScales.OKABE_ITO);
        assertEquals(okabe.category(0), okabe.category(8));
        assertEquals(0xFFE69F00, okabe.category(1));
    }

    @Test
    void darkMeansMuchInSequentialScales() {
        for (String id : new String[] {ColourScales.VIRIDIS, ColourScales.CIVIDIS}) {
            ColourScale scale = ColourScales.standard().byId(id);
            for (int i = 0; i < 20; i++) {
                assertTrue(Contrast.ratio(0xFF000000, scale.at(i / 20.0)) > Contrast.ratio(0xFF000000,
                    scale.at((i + 1) / 20.0)), id + " at " + i);
            }
        }
    }

    @Test
    void aDamagedLineIsNamed() {
        IOException problem = assertThrows(IOException.class,
            () -> ColourScales.read(new StringReader("# x\na;sequential;A;A;;#000000 red;#ffffff\n"), "own.csv"));
        assertTrue(problem.getMessage().startsWith("own.csv, line 2: 'red'"), problem.getMessage());
    }

    @Property(tries = 200)
    void shortenedTextFits(@ForAll @StringLength(max = 40) String text,
        @ForAll @IntRange(min = 20, max = 200) int width) {
        String shown = TextMeasure.shorten(text, 12, false, width);
        assertTrue(shown.equals(text) || shown.endsWith("…"));
        assertTrue(TextMeasure.width(shown, 12, false) <= width);
    }

    @Test
    void wrappingKeepsTheWords() {
        String text = "Who is in charge of migration and integration here?";
        assertEquals(text, String.join(" ", TextMeasure.wrap(text, 12, true, 90)));
        TextMeasure.wrap(text, 12, true, 90).forEach(line -> assertTrue(TextMeasure.width(line, 12, true) <= 90));
    }
}
