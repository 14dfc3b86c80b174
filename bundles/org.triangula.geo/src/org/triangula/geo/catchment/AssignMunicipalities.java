// SPDX-License-Identifier: EPL-2.0
package org.triangula.geo.catchment;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.locationtech.jts.geom.Geometry;
import org.triangula.core.operation.StudyEdit;
import org.triangula.core.operation.StudyOperation;
import org.triangula.geo.area.AreaUnion;
import org.triangula.geo.study.GeometryTexts;
import org.triangula.model.places.Area;
import org.triangula.model.places.Catchment;
import org.triangula.model.places.Facility;
import org.triangula.model.places.PlacesFactory;

/**
 * Makes an office responsible for municipalities, or no longer. The outline of every catchment that changes is made
 * anew of its municipalities. Where a day is given from which the change holds, the catchment as it was is kept, and
 * ends on that day.
 *
 * @param facility identity of the office
 * @param assigned identities of the municipalities it becomes responsible for
 * @param withdrawn identities of those it is no longer responsible for
 * @param alone whether other offices of the type give up what is assigned
 * @param from day, month or year from which this holds; empty when it corrects what was recorded
 */
public record AssignMunicipalities(String facility, Set<String> assigned, Set<String> withdrawn, boolean alone,
        String from) implements StudyOperation {

    /** Copies the sets. */
    public AssignMunicipalities {
        assigned = Set.copyOf(assigned);
        withdrawn = Set.copyOf(withdrawn);
        Objects.requireNonNull(from, "from");
    }

    @Override
    public String label() {
        return Messages.bind(assigned.isEmpty() ? Messages.withdraw : Messages.assign,
            assigned.isEmpty() ? withdrawn.size() : assigned.size());
    }

    @Override
    public void perform(StudyEdit edit) {
        Optional<Facility> found = edit.index().find(Facility.class, facility);
        if (found.isEmpty()) {
            return;
        }
        Facility office = found.get();
        AreaParts parts = new AreaParts(edit.study());
        List<Area> gained = areas(edit, assigned);
        List<Area> lost = areas(edit, withdrawn);
        if (alone && !gained.isEmpty()) {
            Set<Catchment> others = new LinkedHashSet<>();
            for (Facility other : edit.study().getPlaces().getFacilities()) {
                if (other.getType() == office.getType() && other.getCatchment() != null
                        && other.getCatchment() != office.getCatchment() && other.getValidUntil() == null) {
                    others.add(other.getCatchment());
                }
            }
            for (Catchment other : others) {
                if (parts.within(other.getAreas()).stream().anyMatch(gained::contains)) {
                    change(edit, parts, other, List.of(), gained);
                }
            }
        }
        Set<Area> before = office.getCatchment() == null ? Set.of() : parts.within(office.getCatchment().getAreas());
        if (!before.containsAll(gained) || lost.stream().anyMatch(before::contains)) {
            change(edit, parts, own(edit, office), gained, lost);
        }
    }

    private static List<Area> areas(StudyEdit edit, Set<String> ids) {
        return ids.stream().sorted().flatMap(id -> edit.index().find(Area.class, id).stream()).toList();
    }

    private static Catchment own(StudyEdit edit, Facility office) {
        Catchment known = office.getCatchment();
        boolean foreign = known != null && edit.study().getPlaces().getFacilities().stream().anyMatch(other ->
            other.getCatchment() == known && other.getType() != office.getType());
        if (known != null && !foreign) {
            return known;
        }
        // an office of another type may have the same catchment today, but not tomorrow
        Catchment catchment = PlacesFactory.eINSTANCE.createCatchment();
        catchment.setName(Messages.bind(Messages.catchmentOf, office.getName()));
        edit.study().getPlaces().getCatchments().add(catchment);
        if (known != null) {
            catchment.getAreas().addAll(known.getAreas());
            catchment.setGeometry(known.getGeometry());
            catchment.setValidFrom(known.getValidFrom());
        }
        office.setCatchment(catchment);
        return catchment;
    }

    private void change(StudyEdit edit, AreaParts parts, Catchment catchment, List<Area> gained, List<Area> lost) {
        Set<Area> before = parts.within(catchment.getAreas());
        Set<Area> after = new LinkedHashSet<>(before);
        after.addAll(gained);
        lost.forEach(after::remove);
        if (after.equals(before)) {
            return;
        }
        Catchment changed = catchment;
        if (!from.isEmpty() && !catchment.getAreas().isEmpty() && !from.equals(catchment.getValidFrom())) {
            changed = successor(edit, catchment);
        }
        changed.getAreas().clear();
        changed.getAreas().addAll(after);
        changed.setGeometry(outline(after));
    }

    private Catchment successor(StudyEdit edit, Catchment before) {
        Catchment after = PlacesFactory.eINSTANCE.createCatchment();
        after.setName(before.getName());
        after.setDescription(before.getDescription());
        after.setValidFrom(from);
        before.setValidUntil(from);
        before.setName(Messages.bind(Messages.until, before.getName(), from));
        edit.study().getPlaces().getCatchments().add(after);
        for (Facility office : edit.study().getPlaces().getFacilities()) {
            if (office.getCatchment() == before) {
                office.setCatchment(after);
            }
        }
        return after;
    }

    /** The outline of municipalities together; {@code null} when none of them has one. */
    static String outline(Set<Area> areas) {
        List<Geometry> outlines = new ArrayList<>();
        for (Area area : areas) {
            GeometryTexts.read(area.getGeometry()).filter(shape -> shape.getDimension() == 2)
                .ifPresent(outlines::add);
        }
        return outlines.isEmpty() ? null : GeometryTexts.write(AreaUnion.of(outlines));
    }
}
