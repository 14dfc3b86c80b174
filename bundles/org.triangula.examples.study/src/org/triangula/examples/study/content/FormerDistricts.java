// SPDX-License-Identifier: EPL-2.0
package org.triangula.examples.study.content;

import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;
import org.triangula.core.operation.StudyEdit;
import org.triangula.core.problem.ProblemException;
import org.triangula.model.places.Area;
import org.triangula.model.places.AreaMembership;
import org.triangula.model.places.PlacesFactory;

/** Makes municipalities parts of the former district in whose outline they lie, for the time it existed. */
public final class FormerDistricts implements ContentReader {

    @Override
    public void read(StudyEdit edit, ExampleObjects objects) throws ProblemException {
        for (Area former : objects.areas().values()) {
            if (former.getKind().getKey().equals("former-district")) {
                Geometry outline = outline(former);
                for (Area area : objects.areas().values()) {
                    if (area.getKind().getKey().equals("municipality")
                        && outline.contains(outline(area).getInteriorPoint())) {
                        AreaMembership membership = PlacesFactory.eINSTANCE.createAreaMembership();
                        membership.setWhole(former);
                        membership.setValidFrom(former.getValidFrom());
                        membership.setValidUntil(former.getValidUntil());
                        membership.setReason("Kreisreform (erfunden)");
                        area.getMemberships().add(membership);
                    }
                }
            }
        }
    }

    private static Geometry outline(Area area) throws ProblemException {
        try {
            return new WKTReader().read(area.getGeometry());
        } catch (ParseException e) {
            throw new ProblemException("places/areas.geojson, " + area.getName(), "The outline is damaged.",
                "Restore the file.");
        }
    }
}
