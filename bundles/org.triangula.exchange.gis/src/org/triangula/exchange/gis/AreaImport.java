// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.gis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.geom.Polygon;
import org.triangula.geo.area.Area;
import org.triangula.geo.area.AreaLayer;
import org.triangula.geo.area.GeometryRepair;
import org.triangula.geo.area.OfficialKey;

/** Makes areas of the features of a file. */
public final class AreaImport {

    private final AttributeMapping mapping;

    /**
     * Creates the import.
     *
     * @param mapping which column holds what
     */
    public AreaImport(AttributeMapping mapping) {
        this.mapping = mapping;
    }

    /**
     * What became of a file.
     *
     * @param areas the areas
     * @param repairs what was repaired, by the area's id in the order of the areas
     */
    public record Result(AreaLayer areas, Map<String, GeometryRepair.Report> repairs) {
    }

    /**
     * Makes areas.
     *
     * @param layer polygons
     * @return the areas; their ids are the file's ids, else the keys, else their number, with a suffix where several
     *         features share one (land and water parts of a Land)
     * @throws GisFormatException when a feature is no area
     */
    public Result areas(GisLayer layer) throws GisFormatException {
        Set<String> columns = layer.columns();
        Optional<String> key = mapping.column(AttributeMapping.Role.KEY, columns);
        Optional<String> name = mapping.column(AttributeMapping.Role.NAME, columns);
        Optional<String> kind = mapping.column(AttributeMapping.Role.KIND, columns);
        Optional<String> id = mapping.column(AttributeMapping.Role.ID, columns);
        Map<String, Integer> used = new HashMap<>();
        List<Area> areas = new ArrayList<>();
        Map<String, GeometryRepair.Report> repairs = new LinkedHashMap<>();
        for (GisFeature feature : layer.features()) {
            String place = "feature " + (areas.size() + 1);
            if (!(feature.geometry() instanceof Polygon) && !(feature.geometry() instanceof MultiPolygon)) {
                throw new GisFormatException(layer.name(), place, "it is a " + feature.geometry().getGeometryType()
                        + ", not an area", "Import it as places, or choose a layer of polygons.");
            }
            String areaKey = key.map(feature::text).orElse("");
            areaKey = OfficialKey.parse(areaKey).map(OfficialKey::digits).orElse(areaKey);
            String own = id.map(feature::text).filter(text -> !text.isEmpty()).orElse(areaKey);
            String base = own.isEmpty() ? "feature-" + (areas.size() + 1) : own;
            int count = used.merge(base, 1, Integer::sum);
            String areaId = count == 1 ? base : base + "#" + count;
            GeometryRepair.Result repaired = GeometryRepair.repair(feature.geometry());
            Geometry geometry = repaired.geometry();
            if (geometry.isEmpty() || geometry.getDimension() != 2) {
                throw new GisFormatException(layer.name(), place, "its outline encloses nothing",
                        "Remove the feature or correct its outline.");
            }
            repaired.report().ifPresent(report -> repairs.put(areaId, report));
            areas.add(new Area(areaId, areaKey, name.map(feature::text).orElse(areaId),
                    kind.map(feature::text).orElse(""), geometry));
        }
        return new Result(new AreaLayer(layer.name(), layer.systemCode(), areas), repairs);
    }
}
