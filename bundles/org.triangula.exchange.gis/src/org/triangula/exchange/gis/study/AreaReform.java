// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.gis.study;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.eclipse.osgi.util.NLS;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Point;
import org.triangula.geo.study.GeometryTexts;
import org.triangula.model.places.Area;
import org.triangula.model.places.AreaMembership;
import org.triangula.model.places.PlacesFactory;

/** Enters what a territorial reform did: when areas begin and end, and which area took the place of which. */
final class AreaReform {

    private final String vintage;

    AreaReform(String vintage) {
        this.vintage = vintage;
    }

    /** Gives a new area its time, when the study has areas of its kind of another vintage. */
    static void begin(Area area, String vintage, String newest) {
        if (!vintage.isEmpty() && !newest.isEmpty()) {
            if (vintage.compareTo(newest) > 0) {
                area.setValidFrom(vintage);
            } else if (vintage.compareTo(newest) < 0) {
                area.setValidUntil(newest);
            }
        }
    }

    /** Ends areas and makes each a part of the new area that has its place. */
    void end(Collection<Area> ended, Collection<Area> added) {
        List<Area> begun = added.stream().filter(area -> vintage.equals(area.getValidFrom())).toList();
        for (Area area : ended) {
            area.setValidUntil(vintage);
            Optional<Geometry> outline = GeometryTexts.read(area.getGeometry());
            if (outline.isEmpty()) {
                continue;
            }
            Point inside = outline.get().getInteriorPoint();
            for (Area successor : begun) {
                boolean sameKind = PlacesComparison.idOf(successor.getKind())
                        .equals(PlacesComparison.idOf(area.getKind()));
                if (sameKind && GeometryTexts.read(successor.getGeometry()).filter(shape -> shape.intersects(inside))
                        .isPresent()) {
                    AreaMembership membership = PlacesFactory.eINSTANCE.createAreaMembership();
                    membership.setWhole(successor);
                    membership.setValidFrom(vintage);
                    membership.setReason(NLS.bind(Messages.reform, vintage));
                    area.getMemberships().add(membership);
                    break;
                }
            }
        }
    }
}
