// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.gis.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import org.triangula.exchange.gis.GeoJsonReader;
import org.triangula.exchange.gis.GeoJsonWriter;
import org.triangula.exchange.gis.GeoPackageReader;
import org.triangula.exchange.gis.GeoPackageWriter;
import org.triangula.exchange.gis.GisFeature;
import org.triangula.exchange.gis.GisLayer;
import org.triangula.exchange.gis.GisLimits;

class GisRoundTripProperties {

    private static final GeometryFactory FACTORY = new GeometryFactory();
    private static final GisLimits ANYWHERE = new GisLimits(1 << 24, 1000, 100_000, new Envelope());

    @Property
    void geoJsonGivesBackWhatWasWritten(@ForAll("layers") GisLayer layer) throws IOException {
        StringWriter text = new StringWriter();
        new GeoJsonWriter().write(layer, text);
        GisLayer read = new GeoJsonReader(ANYWHERE).read(new StringReader(text.toString()), "layer.geojson");
        assertSame(layer, read);
        for (int i = 0; i < layer.features().size(); i++) {
            assertEquals(layer.features().get(i).id(), read.features().get(i).id());
            assertEquals(layer.features().get(i).attributes(), read.features().get(i).attributes());
        }
    }

    @Property(tries = 60)
    void geoPackageGivesBackWhatWasWritten(@ForAll("layers") GisLayer layer) throws IOException {
        Path file = Files.createTempFile("layer", ".gpkg");
        try {
            new GeoPackageWriter(Instant.EPOCH).write(List.of(layer), file);
            GisLayer read = new GeoPackageReader(ANYWHERE).read(file);
            assertSame(layer, read);
            for (int i = 0; i < layer.features().size(); i++) {
                GisFeature before = layer.features().get(i);
                assertEquals(before.id(), read.features().get(i).text("feature_id"));
                for (Map.Entry<String, Object> attribute : before.attributes().entrySet()) {
                    assertEquals(attribute.getValue(), read.features().get(i).attributes().get(attribute.getKey()));
                }
            }
        } finally {
            Files.delete(file);
        }
    }

    private static void assertSame(GisLayer expected, GisLayer actual) {
        assertEquals(expected.features().size(), actual.features().size());
        for (int i = 0; i < expected.features().size(); i++) {
            Geometry before = expected.features().get(i).geometry();
            Geometry after = actual.features().get(i).geometry();
            assertEquals(before.getGeometryType(), after.getGeometryType());
            assertTrue(before.norm().equalsExact(after.norm()), () -> before + " became " + after);
        }
    }

    @Provide
    Arbitrary<GisLayer> layers() {
        Arbitrary<String> name = Arbitraries.strings().withCharRange('!', '\u024F').excludeChars('\u007F')
                .ofMaxLength(8);
        Arbitrary<GisFeature> feature = Combinators.combine(Arbitraries.strings().alpha().numeric().ofMinLength(1)
                .ofMaxLength(6), name, Arbitraries.longs(), Arbitraries.doubles().between(-1e12, 1e12).ofScale(6),
                geometries()).as((id, text, number, decimal, geometry) -> {
                    Map<String, Object> attributes = new LinkedHashMap<>();
                    attributes.put("name \" '", text);
                    attributes.put("n", number % 1_000_000_000_000L);
                    attributes.put("x", decimal + 0.0001220703125);
                    attributes.put("b", number > 0);
                    attributes.put("leer", number % 2 == 0 ? null : "da");
                    return new GisFeature(id, attributes, geometry);
                });
        return feature.list().ofMinSize(1).ofMaxSize(5).map(list -> new GisLayer("layer", "EPSG:4326", list));
    }

    private static Arbitrary<Geometry> geometries() {
        Arbitrary<Coordinate> position = Combinators.combine(Arbitraries.doubles().between(-179, 179).ofScale(9),
                Arbitraries.doubles().between(-89, 89).ofScale(9)).as(Coordinate::new);
        Arbitrary<Geometry> point = position.map(FACTORY::createPoint);
        Arbitrary<Geometry> points = position.array(Coordinate[].class).ofMinSize(1).ofMaxSize(5)
                .map(FACTORY::createMultiPointFromCoords);
        Arbitrary<Geometry> line = position.array(Coordinate[].class).ofMinSize(2).ofMaxSize(9)
                .map(FACTORY::createLineString);
        Arbitrary<Polygon> polygon = position.map(GisRoundTripProperties::ring);
        Arbitrary<Geometry> polygons = polygon.array(Polygon[].class).ofMinSize(1).ofMaxSize(3)
                .map(FACTORY::createMultiPolygon);
        return Arbitraries.oneOf(point, points, line, polygon.map(p -> p), polygons);
    }

    /** A square with a square hole, its outer ring counter-clockwise. */
    private static Polygon ring(Coordinate corner) {
        LinearRing outer = FACTORY.createLinearRing(square(corner.x, corner.y, 1));
        LinearRing hole = FACTORY.createLinearRing(square(corner.x + 0.25, corner.y + 0.25, 0.5)).reverse();
        return FACTORY.createPolygon(outer, new LinearRing[] {hole});
    }

    private static Coordinate[] square(double x, double y, double side) {
        return new Coordinate[] {new Coordinate(x, y), new Coordinate(x + side, y), new Coordinate(x + side, y + side),
            new Coordinate(x, y + side), new Coordinate(x, y)};
    }
}
