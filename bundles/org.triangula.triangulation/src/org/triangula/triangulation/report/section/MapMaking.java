// SPDX-License-Identifier: EPL-2.0
package org.triangula.triangulation.report.section;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import javax.imageio.ImageIO;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;
import org.triangula.geo.area.AreaLayer;
import org.triangula.geo.crs.CoordinateSystem;
import org.triangula.geo.crs.CoordinateTransform;
import org.triangula.geo.map.MapCaption;
import org.triangula.geo.map.MapLayer;
import org.triangula.geo.map.MapScene;
import org.triangula.geo.map.MapSheet;
import org.triangula.model.places.Area;
import org.triangula.triangulation.evidence.StoredGrid;
import org.triangula.triangulation.material.AreaScope;
import org.triangula.triangulation.report.ReportBlock.Figure;
import org.triangula.triangulation.report.ReportContext;

/** Makes maps for reports in a metric projection. */
final class MapMaking {

    private static final int WIDTH = 1040;
    private static final int HEIGHT = 760;
    private static final int MOST_SHAPES_AS_DRAWING = 3000;

    private final ReportContext context;
    private final CoordinateTransform transform =
        CoordinateTransform.between(CoordinateSystem.WGS84, CoordinateSystem.UTM32);

    MapMaking(ReportContext context) {
        this.context = context;
    }

    Optional<AreaLayer> districts() {
        return layer("districts", context.districts());
    }

    Optional<AreaLayer> municipalities() {
        Set<Area> parts = new LinkedHashSet<>();
        context.districts().forEach(district -> parts.addAll(AreaScope.of(context.study().getPlaces(), district)));
        return layer("municipalities", parts.stream().filter(area -> area.getKind() != null
            && "municipality".equals(area.getKind().getKey())).toList());
    }

    double[] project(double longitude, double latitude) {
        Coordinate place = transform.transform(longitude, latitude);
        return new double[] {place.x, place.y};
    }

    /** Eastings and northings of the centres of cells in the system of the maps; new arrays where they differ. */
    double[][] project(StoredGrid grid) {
        if (grid.systemCode().equals(CoordinateSystem.UTM32)) {
            return new double[][] {grid.x(), grid.y()};
        }
        CoordinateTransform other = CoordinateTransform.between(grid.systemCode(), CoordinateSystem.UTM32);
        double[][] centres = new double[2][grid.cells()];
        for (int i = 0; i < grid.cells(); i++) {
            Coordinate centre = other.transform(grid.x()[i], grid.y()[i]);
            centres[0][i] = centre.x;
            centres[1][i] = centre.y;
        }
        return centres;
    }

    private Optional<AreaLayer> layer(String name, List<Area> areas) {
        List<org.triangula.geo.area.Area> drawn = new ArrayList<>();
        for (Area area : areas) {
            geometry(area).ifPresent(outline -> drawn.add(new org.triangula.geo.area.Area(
                Objects.toString(area.getId(), name + drawn.size()), Objects.toString(area.getOfficialKey(), ""),
                context.safe(area.getShortName() == null ? area.getName() : area.getShortName()),
                context.names().of(area.getKind()), outline)));
        }
        return drawn.isEmpty() ? Optional.empty()
            : Optional.of(new AreaLayer(name, CoordinateSystem.UTM32, drawn));
    }

    private Optional<Geometry> geometry(Area area) {
        if (area.getGeometry() == null) {
            return Optional.empty();
        }
        try {
            Geometry outline = new WKTReader().read(area.getGeometry());
            return outline.getDimension() == 2 ? Optional.of(transform.transform(outline)) : Optional.empty();
        } catch (ParseException | IllegalArgumentException e) {
            // an unreadable outline is reported by the check of the study; the map goes on without it
            return Optional.empty();
        }
    }

    Figure figure(List<MapLayer> layers, String title, String subtitle, String base, String alternative) {
        return figure(layers, title, subtitle, base, alternative, 0);
    }

    /** Makes the figure; with very many shapes only as an image, because drawings of that size make readers slow. */
    Figure figure(List<MapLayer> layers, String title, String subtitle, String base, String alternative, int shapes) {
        String sources = context.study().getPlaces().getAreas().stream().flatMap(area -> area.getSources().stream())
            .map(source -> Objects.toString(source.getCitation(), source.getName())).filter(Objects::nonNull)
            .distinct().limit(3).map(context::safe).collect(Collectors.joining("; "));
        String date = context.districts().stream().map(Area::getKeyVintage).filter(Objects::nonNull).findFirst()
            .orElse("");
        MapScene scene = MapScene.of(CoordinateSystem.UTM32, layers.toArray(MapLayer[]::new));
        MapCaption caption = new MapCaption(title, subtitle, base, sources, date, false);
        MapSheet screen = new MapSheet(scene, Optional.empty(), caption, context.locale(), WIDTH, HEIGHT, 1);
        MapSheet print = new MapSheet(scene, Optional.empty(), caption, context.locale(), WIDTH * 2, HEIGHT * 2, 2);
        BufferedImage image = print.image();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Figure(bytes.toByteArray(),
            shapes > MOST_SHAPES_AS_DRAWING ? Optional.empty() : Optional.of(screen.svg()), image.getWidth(),
            image.getHeight(), title, alternative);
    }
}
