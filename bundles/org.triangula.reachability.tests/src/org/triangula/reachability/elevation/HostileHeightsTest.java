// SPDX-License-Identifier: EPL-2.0
package org.triangula.reachability.elevation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.osgi.util.NLS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.triangula.reachability.ReachabilityInputException;

/** Every file of heights that cannot be used ends with one message: file, reason, remedy, in both languages. */
class HostileHeightsTest {
    private static final double[] MIDDLE = {9.5, 48.5};

    @TempDir
    private Path folder;

    private static TiffFile plain() {
        double[] heights = new double[64];
        Arrays.setAll(heights, i -> i);
        return new TiffFile(8, 8, heights).place(9, 49, 0.125, 0.125);
    }

    private void assertRefused(byte[] bytes, String reason, double... lonLat) throws IOException {
        Path file = Files.write(folder.resolve("heights.tif"), bytes);
        ReachabilityInputException error = assertThrows(ReachabilityInputException.class,
                () -> HeightFile.heights(file, lonLat), reason);
        assertTrue(error.getMessage().startsWith(file + ": "), error.getMessage());
        assertTrue(error.getMessage().contains(reason), error.getMessage());
        assertTrue(error.getMessage().endsWith("."), error.getMessage());
    }

    @Test
    void thePlainFileIsRead() throws IOException {
        assertEquals((27 + 28 + 35 + 36) / 4.0, HeightFile.heights(plain().write(folder.resolve("plain.tif")),
                MIDDLE)[0], 1e-4);
    }

    private static Arguments file(String reason, Consumer<TiffFile> change) {
        TiffFile file = plain();
        change.accept(file);
        return Arguments.of(reason, file.bytes());
    }

    /** Half a billion tie points in a file of less than a kilobyte. */
    private static void announceMuch(TiffFile tiff) {
        tiff.without(33922).claimed(33922, 1 << 29);
    }

    static Stream<Arguments> refused() {
        String items = "<GDALMetadata><Item name=\"%s\" sample=\"0\" role=\"%s\">%s</Item></GDALMetadata>";
        return Stream.of(
                file("several bands or colours", tiff -> tiff.whole(277, TiffFile.SHORT, 2)),
                file("several bands or colours", tiff -> tiff.whole(277, TiffFile.SHORT, 3).whole(262, TiffFile.SHORT,
                        2).whole(258, TiffFile.SHORT, 8, 8, 8)),
                file("several bands or colours", tiff -> tiff.whole(262, TiffFile.SHORT, 3)),
                file("numbers of 8 bits", tiff -> tiff.whole(258, TiffFile.SHORT, 8).whole(339, TiffFile.SHORT, 1)),
                file("sample format 6", tiff -> tiff.whole(339, TiffFile.SHORT, 6)),
                file("numbers of 64 bits", tiff -> tiff.samples(64, 2, 1)),
                file("predictor 3", tiff -> tiff.whole(339, TiffFile.SHORT, 2).whole(317, TiffFile.SHORT, 3)),
                file("predictor 0", tiff -> tiff.whole(317, TiffFile.SHORT, 0)),
                file("compression 7", tiff -> tiff.whole(259, TiffFile.SHORT, 7)),
                file("compression 50000", tiff -> tiff.whole(259, TiffFile.SHORT, 50_000)),
                file("in which coordinate system", tiff -> tiff.without(34735)),
                file("a definition of its own", tiff -> tiff.system(1, 3072, 32_767)),
                file("(EPSG:1) is not known", tiff -> tiff.system(1, 3072, 1)),
                file("(EPSG:4978) is not known", tiff -> tiff.system(2, 2048, 4978)),
                file("(EPSG:4326) is not known", tiff -> tiff.system(1, 3072, 4326)),
                file("(EPSG:25832) is not known", tiff -> tiff.keys(1024, 1, 3072, 25_832, 3076, 9003)),
                file("where it lies", tiff -> tiff.without(33550)),
                file("where it lies", tiff -> tiff.without(33922)),
                file("where it lies", tiff -> tiff.reals(33550, 0, 0.125, 0)),
                file("where it lies", tiff -> tiff.reals(33550, Double.NaN, 0.125, 0)),
                file("rotated", tiff -> tiff.reals(34264, 0.1, 0.02, 0, 9, 0.02, -0.1, 0, 49, 0, 0, 0, 0, 0, 0, 0, 1)),
                file("unit 'EPSG:9002'", tiff -> tiff.keys(1024, 2, 2048, 4326, 4099, 9002)),
                file("unit 'ft'", tiff -> tiff.text(42112, String.format(items, "UNITTYPE", "unittype", "ft"))),
                file("multiplied or shifted", tiff -> tiff.text(42112, String.format(items, "SCALE", "scale", "0.1"))),
                file("multiplied or shifted", tiff -> tiff.text(42112, String.format(items, "OFFSET", "offset", "8"))),
                file("'many' stands where", tiff -> tiff.text(42113, "many")),
                file("no street lies", tiff -> tiff.place(19, 49, 0.125, 0.125)),
                file("no street lies", tiff -> tiff.keys(1024, 1, 3072, 25_832)),
                file("no street lies", tiff -> tiff.text(42112, "x").whole(273, TiffFile.LONG, 0, 0)
                        .whole(279, TiffFile.LONG, 0, 0)),
                file("of 100000 × 100000 pixels", tiff -> tiff.whole(256, TiffFile.LONG, 100_000)
                        .whole(257, TiffFile.LONG, 100_000).whole(278, TiffFile.LONG, 100_000)),
                file("of 4294967295 × 4294967295 pixels", tiff -> tiff.whole(322, TiffFile.LONG, -1)
                        .whole(323, TiffFile.LONG, -1)),
                file("cut or damaged", tiff -> tiff.whole(256, TiffFile.LONG, -1)),
                file("cut or damaged", tiff -> tiff.whole(257, TiffFile.LONG, 0)),
                file("cut or damaged", tiff -> tiff.whole(278, TiffFile.LONG, 0)),
                file("cut or damaged", tiff -> tiff.whole(278, TiffFile.LONG, 2)),
                file("cut or damaged", tiff -> tiff.whole(279, TiffFile.LONG, -1, 32)),
                file("cut or damaged", tiff -> tiff.whole(279, TiffFile.LONG, 100, 32)),
                file("cut or damaged", tiff -> tiff.whole(273, TiffFile.LONG, -1, 232)),
                file("cut or damaged", tiff -> tiff.whole(259, TiffFile.SHORT, 8)),
                file("cut or damaged", tiff -> tiff.whole(259, TiffFile.SHORT, 5)),
                file("cut or damaged", tiff -> tiff.whole(259, TiffFile.SHORT, 32_773).whole(279, TiffFile.LONG, 20,
                        9)),
                file("cut or damaged", HostileHeightsTest::announceMuch));
    }

    @ParameterizedTest
    @MethodSource
    void refused(String reason, byte[] bytes) throws IOException {
        assertRefused(bytes, reason, MIDDLE);
    }

    /** Streets from one corner of a declared 90,000 × 90,000 cells to the other. */
    @Test
    void largeGridsAreRefusedBeforeAnythingIsRead() throws IOException {
        double size = 1.0 / 90_000;
        assertRefused(plain().strips(1).whole(256, TiffFile.LONG, 90_000).whole(257, TiffFile.LONG, 90_000)
                .place(9, 49, size, size).bytes(), "8100000000 cells around the streets, more than 40000000", 9, 48,
                10, 49);
    }

    @Test
    void bigTiffIsNamed() throws IOException {
        byte[] bytes = plain().bytes();
        bytes[2] = 43;
        assertRefused(bytes, "BigTIFF", MIDDLE);
    }

    /** All of the file is needed: blocks come first, the directory and its values last. */
    @Test
    void filesCutAnywhereAreRefused() throws IOException {
        byte[] whole = plain().deflated(true).text(42113, "-9999").bytes();
        for (int length = 4; length < whole.length; length++) {
            assertRefused(Arrays.copyOf(whole, length), "cut or damaged", MIDDLE);
        }
        assertRefused(Arrays.copyOf(whole, 3), "neither a GeoTIFF nor", MIDDLE);
    }

    /** A deflate stream that is sound but stands for fewer bytes than the block: no zeros may come instead. */
    @Test
    void blocksThatEndEarlyAreRefused() throws IOException {
        TiffFile shorter = plain().strips(2).deflated(true);
        byte[] bytes = shorter.bytes();
        assertRefused(shorter.whole(278, TiffFile.LONG, 8).bytes(), "cut or damaged", MIDDLE);
        assertEquals(bytes.length, shorter.whole(278, TiffFile.LONG, 2).bytes().length, "the same blocks");
    }

    /** As for GeoTIFF: level ground without a word would be a wrong answer. */
    @ParameterizedTest
    @CsvSource({"20, 48", "9, 58"})
    void asciiGridsOfOtherPlacesAreRefused(double west, double south) throws IOException {
        assertRefused(("ncols 2\nnrows 2\nxllcorner " + west + "\nyllcorner " + south + "\ncellsize 0.5\n1 2\n3 4\n")
                .getBytes(StandardCharsets.US_ASCII), "no street lies", MIDDLE);
    }

    @Test
    void missingFilesAndFoldersAreNamed() {
        for (Path missing : List.of(folder.resolve("none.tif"), folder)) {
            assertTrue(assertThrows(ReachabilityInputException.class, () -> HeightFile.heights(missing, MIDDLE))
                    .getMessage().contains("no such file"));
        }
    }

    private static Map<String, String> texts(String name) throws IOException {
        Properties properties = new Properties();
        try (InputStreamReader reader = new InputStreamReader(Messages.class.getResourceAsStream(name),
                StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        Map<String, String> texts = new TreeMap<>();
        properties.stringPropertyNames().forEach(key -> texts.put(key, properties.getProperty(key)));
        return texts;
    }

    private static List<String> places(String text) {
        List<String> places = new ArrayList<>();
        for (Matcher matcher = Pattern.compile("\\{\\d}").matcher(text); matcher.find();) {
            places.add(matcher.group());
        }
        return places.stream().distinct().sorted().toList();
    }

    @Test
    void bothLanguagesSayTheSameThings() throws IOException {
        Map<String, String> english = texts("messages.properties");
        Map<String, String> german = texts("messages_de.properties");
        assertEquals(english.keySet(), german.keySet());
        english.forEach((key, text) -> {
            assertEquals(places(text), places(german.get(key)), key);
            assertFalse(NLS.bind(german.get(key), new Object[] {"A", "B", "C", "D"}).matches(".*['{}].*"), key);
        });
    }
}
