// SPDX-License-Identifier: EPL-2.0
package org.triangula.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.triangula.figure.FigureIndex.Stop;
import org.triangula.figure.Mark.Style;

class FigureIndexTest {

    private static Optional<String> at(FigureIndex index, double x, double y) {
        return index.at(x, y).map(Mark::target);
    }

    @Test
    void pointersFindWhatIsUppermost() {
        FigureIndex index = new FigureIndex(Figures.everything("wide words"));
        assertEquals(Optional.of("circle"), at(index, 60, 20));
        assertEquals(Optional.empty(), at(index, 51.5, 11.5), "corner of the circle's box");
        assertEquals(Optional.empty(), at(index, 20, 20), "decoration");
        assertEquals(Optional.of("line"), at(index, 126, 34), "near a thin line");
        assertEquals(Optional.empty(), at(index, 110, 50), "in the box of the line only");
        assertEquals(Optional.of("polygon"), at(index, 170, 20));
        assertEquals(Optional.of("text"), at(index, 96, 90), "turned text");
    }

    @Test
    void keysWalkInRowsAndColumns() {
        FigureBuilder builder = new FigureBuilder("t", FigureColours.LIGHT);
        for (int row = 0; row < 3; row++) {
            for (int column = 0; column < 3; column++) {
                builder.meaning(row + "," + column, "cell").rectangle(column * 20, row * 10, 18, 8,
                    Style.filled(Figures.BLUE));
            }
        }
        FigureIndex index = new FigureIndex(builder.build(60, 30, ""));
        assertEquals(9, index.stops().size());
        assertEquals("0,0", index.next("", 1, 0).map(Stop::target).orElseThrow());
        assertEquals("1,2", index.next("1,1", 1, 0).map(Stop::target).orElseThrow());
        assertEquals("0,1", index.next("1,1", 0, -1).map(Stop::target).orElseThrow());
        assertEquals(Optional.empty(), index.next("1,2", 1, 0));
    }

    @Test
    void aTargetOfSeveralMarksIsOneStop() {
        FigureIndex index = new FigureIndex(new FigureBuilder("t", FigureColours.LIGHT).meaning("a", "")
            .rectangle(0, 0, 5, 5, Style.filled(Figures.BLUE)).meaning("a", "A").rectangle(10, 10, 5, 5,
                Style.filled(Figures.BLUE)).build(20, 20, ""));
        assertEquals(List.of(new Stop("a", "A", 0, 0, 15, 15)), index.stops());
        assertTrue(index.stop("b").isEmpty());
    }
}
