// SPDX-License-Identifier: EPL-2.0
package org.triangula.geo.map;

import java.util.ArrayList;
import java.util.List;

import org.triangula.geo.area.Area;

/** Finds what lies under a pixel of a map. */
public final class MapIdentify {

    private static final double SLACK = 3;

    private MapIdentify() {
    }

    /**
     * Everything under a pixel.
     *
     * @param scene what the map shows
     * @param view which part of it is seen
     * @param pixelX pixel column
     * @param pixelY pixel row
     * @return at most one thing per layer, the topmost layer first
     */
    public static List<MapHit> at(MapScene scene, ViewTransform view, double pixelX, double pixelY) {
        double x = view.mapX(pixelX);
        double y = view.mapY(pixelY);
        List<MapHit> hits = new ArrayList<>();
        for (MapLayer layer : scene.layers().reversed()) {
            switch (layer) {
                case PointMapLayer points -> {
                    int point = points.pointAt(view, pixelX, pixelY, SLACK);
                    if (point >= 0) {
                        hits.add(new MapHit(layer.id(), point, points.pointId(point), points.label(point),
                                Double.NaN));
                    }
                }
                case CellMapLayer cells -> {
                    int cell = cells.cellAt(x, y);
                    if (cell >= 0) {
                        hits.add(new MapHit(layer.id(), cell, "", "", cells.value(cell)));
                    }
                }
                case LineMapLayer lines -> {
                    // nothing can be asked of a background
                }
                case AreaMapLayer areas -> {
                    int index = areas.areas().indexAt(x, y);
                    if (index >= 0) {
                        Area area = areas.areas().areas().get(index);
                        hits.add(new MapHit(layer.id(), index, area.id(), area.name(), Double.NaN));
                    }
                }
            }
        }
        return List.copyOf(hits);
    }
}
