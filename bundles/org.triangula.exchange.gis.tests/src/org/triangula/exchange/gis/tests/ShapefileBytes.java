// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.gis.tests;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.locationtech.jts.algorithm.Orientation;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import org.triangula.exchange.gis.GisFeature;
import org.triangula.exchange.gis.GisLayer;

/** Writes polygons as a Shapefile, so that the reader has something to read. All columns are texts. */
final class ShapefileBytes {

    private static final int COLUMN = 60;

    private ShapefileBytes() {
    }

    static Path write(GisLayer layer, Path shp, String prj, Charset charset, String codePage) throws IOException {
        Files.write(shp, shapes(layer));
        String base = shp.getFileName().toString().replace(".shp", "");
        Files.write(shp.resolveSibling(base + ".dbf"), table(layer, charset));
        Files.writeString(shp.resolveSibling(base + ".prj"), prj, StandardCharsets.US_ASCII);
        if (!codePage.isEmpty()) {
            Files.writeString(shp.resolveSibling(base + ".cpg"), codePage, StandardCharsets.US_ASCII);
        }
        return shp;
    }

    static byte[] shapes(GisLayer layer) {
        List<byte[]> records = layer.features().stream().map(feature -> polygon(feature.geometry())).toList();
        int size = 100 + records.stream().mapToInt(record -> 8 + record.length).sum();
        ByteBuffer all = ByteBuffer.allocate(size);
        all.putInt(0, 9994).putInt(24, size / 2);
        all.order(ByteOrder.LITTLE_ENDIAN).putInt(28, 1000).putInt(32, 5);
        all.position(100).order(ByteOrder.BIG_ENDIAN);
        int number = 0;
        for (byte[] record : records) {
            all.putInt(++number).putInt(record.length / 2).put(record);
        }
        return all.array();
    }

    private static byte[] polygon(Geometry geometry) {
        List<Coordinate[]> rings = new ArrayList<>();
        for (int i = 0; i < geometry.getNumGeometries(); i++) {
            Polygon polygon = (Polygon) geometry.getGeometryN(i);
            rings.add(directed(polygon.getExteriorRing(), false));
            for (int j = 0; j < polygon.getNumInteriorRing(); j++) {
                rings.add(directed(polygon.getInteriorRingN(j), true));
            }
        }
        int points = rings.stream().mapToInt(ring -> ring.length).sum();
        ByteBuffer record = ByteBuffer.allocate(44 + 4 * rings.size() + 16 * points).order(ByteOrder.LITTLE_ENDIAN);
        record.putInt(5).position(36);
        record.putInt(rings.size()).putInt(points);
        int first = 0;
        for (Coordinate[] ring : rings) {
            record.putInt(first);
            first += ring.length;
        }
        rings.forEach(ring -> List.of(ring).forEach(point -> record.putDouble(point.x).putDouble(point.y)));
        return record.array();
    }

    private static Coordinate[] directed(LinearRing ring, boolean counterClockwise) {
        Coordinate[] points = ring.getCoordinates();
        return Orientation.isCCW(points) == counterClockwise ? points : ring.reverse().getCoordinates();
    }

    static byte[] table(GisLayer layer, Charset charset) {
        List<String> columns = List.copyOf(layer.columns());
        int header = 33 + 32 * columns.size();
        int row = 1 + COLUMN * columns.size();
        ByteBuffer table = ByteBuffer.allocate(header + row * layer.features().size() + 1)
            .order(ByteOrder.LITTLE_ENDIAN);
        table.put((byte) 3).put(new byte[] {121, 12, 31}).putInt(layer.features().size()).putShort((short) header)
            .putShort((short) row);
        for (int i = 0; i < columns.size(); i++) {
            table.position(32 + 32 * i);
            table.put(columns.get(i).getBytes(charset));
            table.position(32 + 32 * i + 11);
            table.put((byte) 'C');
            table.position(32 + 32 * i + 16);
            table.put((byte) COLUMN);
        }
        table.put(header - 1, (byte) '\r').position(header);
        for (GisFeature feature : layer.features()) {
            table.put((byte) ' ');
            for (String column : columns) {
                byte[] value = feature.text(column).getBytes(charset);
                int at = table.position();
                table.put(value);
                while (table.position() < at + COLUMN) {
                    table.put((byte) ' ');
                }
            }
        }
        table.put((byte) 0x1A);
        return table.array();
    }

    static Map<String, Object> attributes(String... pairs) {
        Map<String, Object> result = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            result.put(pairs[i], pairs[i + 1]);
        }
        return result;
    }
}
