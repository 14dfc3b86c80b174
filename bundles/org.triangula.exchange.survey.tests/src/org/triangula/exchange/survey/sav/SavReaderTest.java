// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.survey.sav;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.triangula.core.problem.ProblemException;

/** Specimens were written by R's haven, see {@code specimens/specimens.R}; old encodings by {@link #old}. */
class SavReaderTest {

    private static final List<String> SPECIMENS = List.of("plain.sav", "bytes.sav", "zipped.zsav");

    private static byte[] specimen(String name) throws IOException {
        try (InputStream file = SavReaderTest.class.getResourceAsStream("specimens/" + name)) {
            return file.readAllBytes();
        }
    }

    @Test
    void everythingComesInUnchanged() throws IOException, ProblemException {
        for (String name : SPECIMENS) {
            SavFile file = SavReader.read(specimen(name), name);
            assertEquals(List.of("kreis", "konzept", "anteil", "zuletzt", "offen", "zeit",
                "sehr_langer_variablenname_mit_umlaut"), file.variables().stream().map(SavVariable::name).toList());
            assertEquals(5, file.cases());
            assertEquals(-1, file.weight());
            assertEquals("Göppingen", file.text(0, 0));
            assertEquals("", file.text(4, 0));
            SavVariable concept = file.variables().get(1);
            assertEquals("Existiert ein Integrationskonzept?", concept.label());
            assertEquals(Map.of(1.0, "Ja", 2.0, "Nein", 9.0, "weiß nicht"), concept.numberLabels());
            assertEquals(2, file.number(1, 1));
            assertTrue(Double.isNaN(file.number(4, 1)), "the system's missing value is no number");
            SavVariable.Missing missing = file.variables().get(2).missing();
            assertTrue(missing.contains(97) && missing.contains(99) && !missing.contains(96.9));
            assertEquals(List.of(12.5, 97.0, 98.0, 0.0, -1.25), List.of(file.number(0, 2), file.number(1, 2),
                file.number(2, 2), file.number(3, 2), file.number(4, 2)));
            assertTrue(file.variables().get(3).isDate());
            assertEquals(List.of("2023-03-01", "2019-12-31", "", "2000-02-29", "1582-10-15"), List.of(file.date(0, 3),
                file.date(1, 3), file.date(2, 3), file.date(3, 3), file.date(4, 3)));
            assertEquals(List.of("äöüß".repeat(100), "x".repeat(255), "y".repeat(256), "Z".repeat(700), "kurz"),
                List.of(file.text(0, 4), file.text(1, 4), file.text(2, 4), file.text(3, 4), file.text(4, 4)));
            assertEquals("Was fehlt in Ihrem Landkreis?", file.variables().get(4).label());
            assertTrue(file.variables().get(5).isDateTime());
            assertEquals("2023-07-11T08:30:15", file.date(0, 5));
            SavVariable last = file.variables().get(6);
            assertEquals(Map.of("a", "Alpha", "b", "Beta"), last.textLabels());
            assertEquals(List.of("zz"), last.missing().texts());
        }
    }

    /** A file of one number and one text with labels, as older versions wrote it. */
    private static byte[] old(int codePage, ByteOrder order) {
        Charset charset = Charset.forName("windows-1252");
        ByteBuffer file = ByteBuffer.allocate(1024).order(order);
        file.put(padded("$FL2@(#) SPSS DATA FILE", 64, charset)).putInt(2).putInt(3).putInt(0).putInt(1).putInt(2)
            .putDouble(100).put(padded("", 84, charset));
        file.putInt(2).putInt(0).putInt(1).putInt(-3).putInt(5 << 16 | 8 << 8 | 2).putInt(5 << 16 | 8 << 8 | 2)
            .put(padded("GEWICHT", 8, charset)).putInt(6).put(padded("Größe", 8, charset))
            .putDouble(-Double.MAX_VALUE).putDouble(-5).putDouble(99);
        file.position(file.position());
        file.putInt(2).putInt(10).putInt(0).putInt(0).putInt(1 << 16).putInt(1 << 16).put(padded("ORT", 8, charset));
        file.putInt(2).putInt(-1).putInt(0).putInt(0).putInt(0).putInt(0).put(padded("", 8, charset));
        file.putInt(3).putInt(1).putDouble(1).put((byte) 5).put(padded("große", 7, charset)).putInt(4).putInt(1)
            .putInt(1);
        file.putInt(7).putInt(3).putInt(4).putInt(8).putInt(20).putInt(0).putInt(0).putInt(0).putInt(1).putInt(0)
            .putInt(2).putInt(codePage);
        file.putInt(999).putInt(0);
        file.putDouble(1.5).put(padded("Köln", 16, charset));
        file.putDouble(-7).put(padded("Überlingen", 16, charset));
        return Arrays.copyOf(file.array(), file.position());
    }

    private static byte[] padded(String text, int length, Charset charset) {
        byte[] bytes = Arrays.copyOf(text.getBytes(charset), length);
        Arrays.fill(bytes, text.getBytes(charset).length, length, (byte) ' ');
        return bytes;
    }

    @Test
    void oldGermanFilesAndBothOrdersOfBytes() throws ProblemException {
        for (ByteOrder order : List.of(ByteOrder.LITTLE_ENDIAN, ByteOrder.BIG_ENDIAN)) {
            for (int codePage : new int[] {1252, 28591, 3}) {
                SavFile file = SavReader.read(old(codePage, order), "alt.sav");
                assertEquals("Größe", file.variables().get(0).label().strip());
                assertEquals("große", file.variables().get(0).numberLabels().get(1.0));
                assertEquals(0, file.weight());
                assertEquals(2, file.cases());
                assertEquals("Köln", file.text(0, 1));
                assertEquals("Überlingen", file.text(1, 1));
                SavVariable.Missing missing = file.variables().get(0).missing();
                assertTrue(missing.contains(-7) && missing.contains(-1e300) && missing.contains(99));
                assertFalse(missing.contains(-4.9));
            }
        }
    }

    @Test
    void damagedFilesAreRefusedAndNeverBreakTheReader() throws IOException {
        Random random = new Random(17);
        for (String name : SPECIMENS) {
            byte[] whole = specimen(name);
            for (int cut = 0; cut < 150; cut++) {
                readOrRefuse(Arrays.copyOf(whole, random.nextInt(whole.length)));
                byte[] changed = whole.clone();
                for (int i = 0; i < 5; i++) {
                    changed[random.nextInt(whole.length)] = (byte) random.nextInt();
                }
                readOrRefuse(changed);
            }
        }
        assertThrows(ProblemException.class, () -> SavReader.read(new byte[500], "null.sav"));
        assertThrows(ProblemException.class, () -> SavReader.read("PK".getBytes(), "x.sav"));
    }

    private static void readOrRefuse(byte[] content) {
        try {
            assertTrue(SavReader.read(content, "x.sav").cases() >= 0);
        } catch (ProblemException e) {
            assertFalse(e.problem().reason().isEmpty());
        }
    }
}
