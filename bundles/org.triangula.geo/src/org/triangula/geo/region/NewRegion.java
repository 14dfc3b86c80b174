// SPDX-License-Identifier: EPL-2.0
package org.triangula.geo.region;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.locationtech.jts.geom.Geometry;
import org.triangula.core.operation.StudyEdit;
import org.triangula.core.operation.StudyOperation;
import org.triangula.core.problem.ProblemException;
import org.triangula.geo.area.AreaUnion;
import org.triangula.geo.area.GeometryRepair;
import org.triangula.geo.study.GeometryTexts;
import org.triangula.geo.study.TermKey;
import org.triangula.model.Term;
import org.triangula.model.places.Area;
import org.triangula.model.places.AreaMembership;
import org.triangula.model.places.PlacesFactory;

/**
 * Adds a region that a researcher has composed of areas of the study, such as a former district of today's
 * municipalities, or has drawn on the map. Areas it is composed of become parts of it for the time it existed.
 *
 * @param name name of the region
 * @param kind key of its kind in the vocabulary, such as former-district or observed-region
 * @param parts identities of the areas it is composed of; empty for a drawn region
 * @param drawn outline in EPSG:4326; empty for a composed region
 * @param from day, month or year from which it existed; empty where unknown
 * @param until day, month or year until which it existed; empty while it exists
 * @param reason why it is a region, such as the reform that ended it; may be empty
 */
public record NewRegion(String name, String kind, List<String> parts, Optional<Geometry> drawn, String from,
        String until, String reason) implements StudyOperation {

    /** Copies the list. */
    public NewRegion {
        parts = List.copyOf(parts);
    }

    @Override
    public String label() {
        return Messages.bind(drawn.isPresent() ? Messages.draw : Messages.compose, name);
    }

    @Override
    public void perform(StudyEdit edit) throws ProblemException {
        List<Area> composed = parts.stream().flatMap(id -> edit.index().find(Area.class, id).stream()).toList();
        List<Geometry> outlines = new ArrayList<>();
        for (Area part : composed) {
            GeometryTexts.read(part.getGeometry()).filter(shape -> shape.getDimension() == 2)
                .ifPresent(outlines::add);
        }
        drawn.map(shape -> GeometryRepair.repair(shape).geometry()).filter(shape -> shape.getDimension() == 2)
            .ifPresent(outlines::add);
        Geometry outline = AreaUnion.of(outlines);
        if (outline.isEmpty()) {
            throw new ProblemException(name, Messages.nothing, Messages.nothing_remedy);
        }
        Area region = PlacesFactory.eINSTANCE.createArea();
        region.setName(name);
        region.setGeometry(GeometryTexts.write(outline));
        Optional<Term> term = TermKey.terms(edit.study(), TermKey.AREA_KIND).stream()
            .filter(one -> kind.equals(one.getKey())).findFirst();
        term.ifPresent(region::setKind);
        region.setValidFrom(empty(from));
        region.setValidUntil(empty(until));
        region.setSourceNote(drawn.isPresent() ? Messages.drawnNote : Messages.bind(Messages.composedNote,
            composed.size()));
        if (!reason.isBlank()) {
            region.setDescription(reason.strip());
        }
        edit.study().getPlaces().getAreas().add(region);
        for (Area part : composed) {
            AreaMembership membership = PlacesFactory.eINSTANCE.createAreaMembership();
            membership.setWhole(region);
            membership.setValidFrom(empty(from));
            membership.setValidUntil(empty(until));
            membership.setReason(empty(reason.strip()));
            part.getMemberships().add(membership);
        }
    }

    private static String empty(String text) {
        return text.isBlank() ? null : text;
    }
}
