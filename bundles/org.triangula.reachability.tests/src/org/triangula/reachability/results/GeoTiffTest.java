// SPDX-License-Identifier: EPL-2.0
package org.triangula.reachability.results;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.triangula.geo.crs.CoordinateTransform;
import org.triangula.reachability.Origins;
import org.triangula.reachability.TravelMode;
import org.triangula.reachability.TravelStatus;
import org.triangula.reachability.TravelTimes;

/** Rasters of minutes, read again tag by tag. */
class GeoTiffTest {

    @TempDir
    Path folder;

    /** Every second cell of a grid of 250 m in ETRS89-LAEA, as the census has it, with rounded degrees. */
    private static Origins census() {
        double[] xy = new double[2 * 300];
        int size = 0;
        for (int cell = 0; cell < 600; cell += 2) {
            xy[size++] = 4_200_125 + cell % 20 * 250 + (cell / 20 % 2 == 0 ? 0 : 250);
            xy[size++] = 2_900_125 + cell / 20 * 250.0;
        }
        CoordinateTransform.between("EPSG:3035", "EPSG:4326").transform(xy);
        Origins.Builder builder = new Origins.Builder();
        for (int i = 0; i < 300; i++) {
            builder.add("c" + i, Math.rint(xy[2 * i] * 1e6) / 1e6, Math.rint(xy[2 * i + 1] * 1e6) / 1e6, 1);
        }
        return builder.build();
    }

    @Test
    void cellsOfACensusStandInTheirSystem() throws IOException {
        PixelGrid grid = PixelGrid.of(census()).orElseThrow();
        assertEquals("EPSG:3035", grid.system());
        assertEquals(250, grid.width(), 0.1);
        assertEquals(250, grid.height(), 0.1);
        assertEquals(4_200_000, grid.west(), 1);
        assertEquals(2_900_000 + 30 * 250, grid.north(), 1);
        assertEquals(30, grid.rows());

        TravelTimes times = TravelTimes.allocate("x", TravelMode.WALK, 300);
        for (int i = 0; i < 300; i++) {
            times.status()[i] = (i % 7 == 0 ? TravelStatus.NO_CONNECTION : TravelStatus.OK).code();
            times.best()[i] = i % 7 == 0 ? -1 : i * 30;
        }
        Path file = folder.resolve("minutes.tif");
        GeoTiff.write(file, grid, times, "Minutes on foot");
        Tags tags = new Tags(Files.readAllBytes(file));
        assertEquals(grid.columns(), tags.value(256, 0));
        assertEquals(grid.rows(), tags.value(257, 0));
        assertEquals(250, tags.real(33550, 0), 0.1);
        assertEquals(4_200_000, tags.real(33922, 3), 1);
        assertEquals(2_907_500, tags.real(33922, 4), 1);
        assertEquals(3072, tags.value(34735, 12));
        assertEquals(3035, tags.value(34735, 15));
        int holes = 0;
        for (int pixel = 0; pixel < grid.columns() * grid.rows(); pixel++) {
            holes += tags.pixel(pixel, grid.columns()) == GeoTiff.NO_DATA ? 1 : 0;
        }
        assertEquals(grid.columns() * grid.rows() - 300, holes);
        for (int i = 0; i < 300; i++) {
            assertEquals(i % 7 == 0 ? GeoTiff.NONE : i / 2f, tags.pixel(grid.pixels()[i], grid.columns()));
        }
        assertEquals(Files.size(file), tags.value(273, grid.rows() - 1) + grid.columns() * 4L, "nothing behind");
    }

    @Test
    void addressesHaveNoRaster() {
        Random random = new Random(3);
        Origins.Builder builder = new Origins.Builder();
        for (int i = 0; i < 50; i++) {
            builder.add("a" + i, 9 + random.nextDouble(), 48 + random.nextDouble(), 1);
        }
        assertTrue(PixelGrid.of(builder.build()).isEmpty());
    }

    /** The directory of a file. */
    private static final class Tags {
        private final ByteBuffer file;

        Tags(byte[] bytes) {
            file = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
            assertEquals('I', bytes[0]);
            assertEquals(42, file.getShort(2));
        }

        private int entry(int tag) {
            int directory = file.getInt(4);
            for (int i = 0; i < file.getShort(directory); i++) {
                int entry = directory + 2 + 12 * i;
                if ((file.getShort(entry) & 0xFFFF) == tag) {
                    return entry;
                }
            }
            throw new IllegalStateException("no tag " + tag);
        }

        int value(int tag, int index) {
            int entry = entry(tag);
            boolean shorts = file.getShort(entry + 2) == 3;
            int size = shorts ? 2 : 4;
            int start = file.getInt(entry + 4) * size <= 4 ? entry + 8 : file.getInt(entry + 8);
            return shorts ? file.getShort(start + index * 2) & 0xFFFF : file.getInt(start + index * 4);
        }

        double real(int tag, int index) {
            return file.getDouble(file.getInt(entry(tag) + 8) + index * 8);
        }

        float pixel(int pixel, int columns) {
            return file.getFloat(value(273, pixel / columns) + pixel % columns * 4);
        }
    }
}
