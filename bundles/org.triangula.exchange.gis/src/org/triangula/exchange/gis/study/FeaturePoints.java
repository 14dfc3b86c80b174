// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.gis.study;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Point;
import org.triangula.exchange.gis.AttributeMapping;
import org.triangula.exchange.gis.AttributeMapping.Role;
import org.triangula.exchange.gis.GisFeature;
import org.triangula.exchange.gis.GisFormatException;
import org.triangula.exchange.gis.GisLayer;
import org.triangula.geo.crs.CoordinateSystem;
import org.triangula.geo.crs.CoordinateTransform;
import org.triangula.geo.point.PointRows;

/** Makes points for an analysis of the features of a layer; an area stands for a point inside it. */
final class FeaturePoints {

    private FeaturePoints() {
    }

    static PointRows rows(GisLayer layer, String file) throws GisFormatException {
        AttributeMapping mapping = AttributeMapping.standard();
        List<GisFeature> features = layer.features();
        String[] ids = new String[features.size()];
        String[] types = new String[ids.length];
        String[] names = new String[ids.length];
        double[] lonLat = new double[2 * ids.length];
        double[] population = new double[ids.length];
        Optional<String> id = mapping.column(Role.ID, layer.columns());
        Optional<String> type = mapping.column(Role.TYPE, layer.columns());
        Optional<String> name = mapping.column(Role.NAME, layer.columns());
        Optional<String> residents = mapping.column(Role.POPULATION, layer.columns());
        Set<String> used = new HashSet<>();
        for (int i = 0; i < ids.length; i++) {
            GisFeature feature = features.get(i);
            String place = "feature " + (i + 1);
            Geometry geometry = feature.geometry();
            if (geometry.isEmpty() || geometry.getDimension() == 1) {
                throw new GisFormatException(file, place, "it is a " + geometry.getGeometryType() + ", not a point",
                        "Remove the feature or choose a layer of points.");
            }
            Point point = geometry instanceof Point own ? own : geometry.getInteriorPoint();
            lonLat[2 * i] = point.getX();
            lonLat[2 * i + 1] = point.getY();
            String given = id.map(feature::text).filter(text -> !text.isEmpty()).orElse(feature.id());
            ids[i] = given.isEmpty() ? String.valueOf(i + 1) : given;
            if (!used.add(ids[i])) {
                throw new GisFormatException(file, place, "the id '" + ids[i] + "' occurs twice",
                        "Give every point an id of its own.");
            }
            types[i] = type.map(feature::text).orElse("");
            names[i] = name.map(feature::text).orElse("");
            population[i] = number(residents.map(feature::text).orElse(""), file, place);
        }
        if (!CoordinateSystem.WGS84.equals(layer.systemCode()) && lonLat.length > 0) {
            CoordinateTransform.between(layer.systemCode(), CoordinateSystem.WGS84).transform(lonLat);
        }
        return new PointRows(ids, lonLat, types, names, population);
    }

    private static double number(String text, String file, String place) throws GisFormatException {
        try {
            return text.isEmpty() ? Double.NaN : Double.parseDouble(text);
        } catch (NumberFormatException e) {
            throw new GisFormatException(file, place, "'" + text + "' is no number of residents",
                    "Correct the number or leave it empty.", e);
        }
    }
}
