// SPDX-License-Identifier: EPL-2.0
package org.triangula.survey.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.EOFException;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.triangula.survey.AnswerState;
import org.triangula.survey.data.ColumnFile;
import org.triangula.survey.data.DataColumn;

class ColumnFileTest {

    private static final AnswerState[] STATES = {AnswerState.ANSWERED, AnswerState.DONT_KNOW, AnswerState.ANSWERED,
        AnswerState.NOT_ASKED};

    private static List<DataColumn> columns() {
        List<DataColumn.Category> categories = List.of(new DataColumn.Category("ä", "Ä 😀", Optional.empty()),
            new DataColumn.Category("b", "", Optional.empty()));
        return List.of(
            DataColumn.categories("q1", "Größe", DataColumn.Kind.RANK, categories, STATES,
                new int[][] {{1, 0}, {}, {}, {}}).withPlaces(2),
            DataColumn.numbers("q2", "", STATES, new double[] {-0.1, 5, Double.MIN_VALUE, 7}),
            DataColumn.texts("q3", "", STATES, new String[] {"Zeile 1\nZeile 2", null, "", "x"}));
    }

    @Test
    void everythingComesBack() throws IOException {
        List<DataColumn> read = ColumnFile.read(ColumnFile.write(columns()));
        for (int i = 0; i < 3; i++) {
            DataColumn before = columns().get(i);
            DataColumn after = read.get(i);
            assertEquals(before.key(), after.key());
            assertEquals(before.label(), after.label());
            assertEquals(before.kind(), after.kind());
            assertEquals(before.places(), after.places());
            assertEquals(before.categories(), after.categories());
            for (int unit = 0; unit < STATES.length; unit++) {
                assertEquals(before.state(unit), after.state(unit));
                assertArrayEquals(before.choices(unit), after.choices(unit));
                assertEquals(before.number(unit), after.number(unit));
                assertEquals(before.text(unit), after.text(unit));
            }
        }
        assertEquals(List.of(), ColumnFile.read(ColumnFile.write(List.of())));
    }

    @Test
    void damagedFilesAreToldAndTakeNoMemory() {
        byte[] good = ColumnFile.write(columns());
        for (int length = 0; length < good.length; length++) {
            byte[] cut = Arrays.copyOf(good, length);
            assertThrows(IOException.class, () -> ColumnFile.read(cut));
        }
        Random random = new Random(5);
        for (int i = 0; i < 300; i++) {
            byte[] damaged = good.clone();
            damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
            try {
                ColumnFile.read(damaged);
            } catch (IOException e) {
                assertEquals(IOException.class, e.getClass() == EOFException.class ? IOException.class
                    : e.getClass());
            }
        }
    }
}
