// SPDX-License-Identifier: EPL-2.0
package org.triangula.reachability.elevation;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.WritableRaster;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.plugins.tiff.GeoTIFFTagSet;
import javax.imageio.plugins.tiff.TIFFDirectory;
import javax.imageio.plugins.tiff.TIFFField;
import javax.imageio.plugins.tiff.TIFFTag;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AfterProperty;
import net.jqwik.api.lifecycle.BeforeProperty;
import org.triangula.reachability.ReachabilityInputException;

/** Round trips of drawn grids through every way of storing them, also by the writer of the JDK; damaged files. */
class GeoTiffProperties {
    private static final double STEP = 1 / 1024.0;
    private static final int[][] SAMPLES = {{16, 1, 1}, {16, 1, 2}, {16, 2, 1}, {16, 2, 2}, {32, 1, 2}, {32, 2, 1},
        {32, 3, 1}, {32, 3, 2}, {32, 3, 3}, {64, 3, 1}, {64, 3, 2}, {64, 3, 3}};
    private static final List<String> COMPRESSIONS = List.of("LZW", "Deflate", "ZLib", "PackBits");

    private Path file;

    @BeforeProperty
    void createFile() throws IOException {
        file = Files.createTempFile("heights", ".tif");
    }

    @AfterProperty
    void deleteFile() throws IOException {
        Files.deleteIfExists(file);
    }

    /** Whole metres; real heights of land, rough, smooth or flat, so that compression finds much and little. */
    private static double[] draw(SplittableRandom random, int count) {
        double[] heights = new double[count];
        int rough = random.nextInt(3);
        for (int i = 0; i < count; i++) {
            heights[i] = rough == 0 ? 113 : rough == 1 ? 200 + i % 40 : random.nextInt(0, 3000);
        }
        return heights;
    }

    /** Centres of some cells of a grid whose north-western corner is at 9 degrees east, 50 north. */
    private void assertRead(SplittableRandom random, int columns, int rows, double[] heights) throws IOException {
        double[] lonLat = new double[2 * 20];
        double[] expected = new double[20];
        // all in one corner of the grid, so that the part that is read is not the whole
        int wide = random.nextInt(1, columns + 1);
        int high = random.nextInt(1, rows + 1);
        int left = random.nextInt(columns - wide + 1);
        int top = random.nextInt(rows - high + 1);
        for (int i = 0; i < expected.length; i++) {
            int column = left + random.nextInt(wide);
            int row = top + random.nextInt(high);
            lonLat[2 * i] = 9 + (column + 0.5) * STEP;
            lonLat[2 * i + 1] = 50 - (row + 0.5) * STEP;
            expected[i] = heights[row * columns + column];
        }
        assertArrayEquals(expected, HeightFile.heights(file, lonLat));
    }

    @Property(tries = 300)
    void everyWayOfStoringGivesTheSame(@ForAll long seed, @ForAll @IntRange(min = 2, max = 60) int columns,
            @ForAll @IntRange(min = 2, max = 60) int rows, @ForAll @IntRange(max = 11) int samples,
            @ForAll boolean tiled, @ForAll boolean deflated, @ForAll boolean highestFirst) throws IOException {
        SplittableRandom random = new SplittableRandom(seed);
        double[] heights = draw(random, columns * rows);
        TiffFile tiff = new TiffFile(columns, rows, heights).place(9, 50, STEP, STEP).deflated(deflated)
                .order(highestFirst ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN)
                .samples(SAMPLES[samples][0], SAMPLES[samples][1], SAMPLES[samples][2]);
        if (tiled) {
            tiff.tiles(16 * random.nextInt(1, 4), 16 * random.nextInt(1, 4));
        } else {
            tiff.strips(random.nextInt(1, rows + 1));
        }
        tiff.write(file);
        assertRead(random, columns, rows, heights);
    }

    /** A second opinion on LZW, Deflate and PackBits, also in blocks that fill and clear the table of LZW. */
    @Property(tries = 80)
    void filesOfTheWriterOfTheJdkAreRead(@ForAll long seed, @ForAll @IntRange(min = 2, max = 150) int columns,
            @ForAll @IntRange(min = 2, max = 150) int rows, @ForAll @IntRange(max = 3) int compression,
            @ForAll boolean real) throws IOException {
        SplittableRandom random = new SplittableRandom(seed);
        double[] heights = draw(random, columns * rows);
        Files.write(file, byJdk(columns, rows, heights, COMPRESSIONS.get(compression), real));
        assertRead(random, columns, rows, heights);
    }

    private static byte[] byJdk(int columns, int rows, double[] heights, String compression, boolean real)
            throws IOException {
        ImageTypeSpecifier type = ImageTypeSpecifier.createInterleaved(ColorSpace.getInstance(
                ColorSpace.CS_GRAY), new int[] {0}, real ? DataBuffer.TYPE_FLOAT
                        : DataBuffer.TYPE_USHORT, false, false);
        BufferedImage image = type.createBufferedImage(columns, rows);
        WritableRaster raster = image.getRaster();
        raster.setSamples(0, 0, columns, rows, 0, heights);
        ImageWriter writer = ImageIO.getImageWritersByFormatName("tiff").next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            ImageWriteParam param = writer.getDefaultWriteParam();
            param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            param.setCompressionType(compression);
            writer.setOutput(out);
            IIOMetadata metadata = writer.getDefaultImageMetadata(type, param);
            writer.write(null, new IIOImage(image, null, placed(metadata)), param);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    private static IIOMetadata placed(IIOMetadata metadata) throws IOException {
        GeoTIFFTagSet tags = GeoTIFFTagSet.getInstance();
        TIFFDirectory directory = TIFFDirectory.createFromMetadata(metadata);
        directory.addTIFFField(new TIFFField(tags.getTag(33550), TIFFTag.TIFF_DOUBLE, 3, new double[] {STEP, STEP,
            0}));
        directory.addTIFFField(new TIFFField(tags.getTag(33922), TIFFTag.TIFF_DOUBLE, 6, new double[] {0, 0, 0, 9, 50,
            0}));
        directory.addTIFFField(new TIFFField(tags.getTag(34735), TIFFTag.TIFF_SHORT, 12, new char[] {1, 1, 0, 2, 1024,
            0, 1, 2, 2048, 0, 1, 4326}));
        return directory.getAsMetadata();
    }

    /** Bits turn over, and the file may end anywhere: one message, or heights, but nothing else, and soon. */
    @Property(tries = 120)
    void damagedFilesGiveAMessageOrNoHarm(@ForAll long seed, @ForAll @IntRange(max = 3) int compression)
            throws IOException {
        SplittableRandom random = new SplittableRandom(seed);
        double[] heights = draw(random, 20 * 17);
        byte[] bytes = random.nextBoolean() ? byJdk(20, 17, heights, COMPRESSIONS.get(compression), true)
                : new TiffFile(20, 17, heights).tiles(16, 16).deflated(compression > 1).samples(32, 3, 3)
                        .place(9, 50, STEP, STEP).text(42113, "-9999").bytes();
        for (int flips = random.nextInt(4); flips >= 0; flips--) {
            bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
        }
        Files.write(file, random.nextInt(3) > 0 ? bytes : Arrays.copyOf(bytes, random.nextInt(bytes.length)));
        try {
            HeightFile.heights(file, new double[] {9 + 3 * STEP, 50 - 3 * STEP, 9 + 12 * STEP, 50 - 12 * STEP});
        } catch (ReachabilityInputException e) {
            assertTrue(e.getMessage().contains(file.getFileName().toString()), e.getMessage());
            assertTrue(e.getMessage().endsWith("."), e.getMessage());
        }
    }
}
