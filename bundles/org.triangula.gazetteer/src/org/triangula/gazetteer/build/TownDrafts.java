// SPDX-License-Identifier: EPL-2.0
package org.triangula.gazetteer.build;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Point;
import org.triangula.gazetteer.Town;
import org.triangula.gazetteer.name.NameForms;
import org.triangula.gazetteer.osm.OsmExtract;
import org.triangula.geo.area.Area;
import org.triangula.geo.area.AreaLayer;
import org.triangula.geo.area.AreaLocator;
import org.triangula.geo.area.OfficialKey;

/** Gathers the towns: municipalities by their outlines, settlements by their points, others by what addresses say. */
final class TownDrafts {

    private static final Set<String> SETTLEMENTS = Set.of("city", "town", "village", "hamlet", "suburb", "quarter",
        "neighbourhood", "borough", "municipality");
    /** Addresses that name the same town lie within so many metres of its middle. */
    private static final double SAME_TOWN = 20_000;
    private static final double E7 = 1e7;

    private final NameForms forms;
    private final List<TownDraft> drafts = new ArrayList<>();
    private final List<TownDraft> outlined = new ArrayList<>();
    private final Map<String, List<TownDraft>> byForm = new HashMap<>();
    private final Map<TownDraft, List<TownDraft>> localities = new HashMap<>();
    private final AreaLocator municipalities;
    private final List<Geometry> outlines = new ArrayList<>();

    TownDrafts(NameForms forms, List<KnownArea> areas, OsmExtract extract) {
        this.forms = forms;
        Set<String> keys = new HashSet<>();
        for (KnownArea area : areas) {
            if (area.role() == KnownArea.Role.MUNICIPALITY) {
                TownDraft draft = municipality(area.name(), area.key(), area.outline());
                area.otherNames().forEach(draft::alternative);
                keys.add(draft.key);
            }
        }
        List<Area> districts = new ArrayList<>();
        for (KnownArea area : areas) {
            if (area.role() == KnownArea.Role.DISTRICT && !area.outline().isEmpty()) {
                districts.add(new Area("d" + districts.size(), area.key(), area.name(), "", area.outline()));
            }
        }
        addBoundaries(extract, keys, layer("known", outlines));
        municipalities = new AreaLocator(layer("municipalities", outlines));
        addDistrictKeys(new AreaLayer("districts", "EPSG:4326", districts));
        areas.stream().filter(area -> area.role() == KnownArea.Role.LOCALITY).forEach(this::locality);
        areas.stream().filter(area -> area.role() == KnownArea.Role.FORMER).forEach(this::former);
        extract.boundaries().stream().filter(boundary -> boundary.level() > 8).forEach(boundary -> {
            Point inside = boundary.outline().getInteriorPoint();
            TownDraft draft = settlement(boundary.names().name(), inside.getX(), inside.getY());
            draft.names(boundary.names());
        });
        for (OsmExtract.Place place : extract.places()) {
            if (SETTLEMENTS.contains(place.kind())) {
                TownDraft draft = settlement(place.names().name(), place.longitudeE7() / E7, place.latitudeE7() / E7);
                draft.names(place.names());
                draft.postalCodes.addAll(place.postalCodes());
            }
        }
    }

    private static AreaLayer layer(String name, List<Geometry> outlines) {
        List<Area> areas = new ArrayList<>();
        for (int i = 0; i < outlines.size(); i++) {
            areas.add(new Area(String.valueOf(i), "", "", "", outlines.get(i)));
        }
        return new AreaLayer(name, "EPSG:4326", areas);
    }

    private void addBoundaries(OsmExtract extract, Set<String> keys, AreaLayer known) {
        for (OsmExtract.Boundary boundary : extract.boundaries()) {
            Point inside = boundary.outline().getInteriorPoint();
            // a city that is a district of its own has no boundary of level 8
            boolean city = boundary.level() == 6 && boundary.key().length() > 5;
            if ((boundary.level() == 8 || city) && known.indexAt(inside.getX(), inside.getY()) < 0) {
                TownDraft draft = municipality(boundary.names().name(), boundary.key(), boundary.outline());
                draft.names(boundary.names());
                keys.add(draft.key);
            }
        }
    }

    private TownDraft municipality(String name, String key, Geometry outline) {
        TownDraft draft = new TownDraft(Town.Kind.MUNICIPALITY, name, forms.town(name).text());
        draft.key = OfficialKey.parse(key).map(OfficialKey::digits).orElse(key);
        draft.districtKey = OfficialKey.parse(key).map(OfficialKey::digits).filter(digits -> digits.length() >= 5)
            .map(digits -> digits.substring(0, 5)).orElse("");
        add(draft);
        if (!outline.isEmpty()) {
            Point inside = outline.getInteriorPoint();
            draft.longitude = inside.getX();
            draft.latitude = inside.getY();
            outlined.add(draft);
            outlines.add(outline);
        }
        return draft;
    }

    private void add(TownDraft draft) {
        drafts.add(draft);
        byForm.computeIfAbsent(draft.form, unknown -> new ArrayList<>()).add(draft);
    }

    private void addDistrictKeys(AreaLayer districts) {
        for (TownDraft draft : drafts) {
            if (draft.districtKey.isEmpty() && !Double.isNaN(draft.longitude)) {
                districts.at(draft.longitude, draft.latitude).map(Area::key).ifPresent(key -> draft.districtKey = key);
            }
        }
    }

    private void locality(KnownArea area) {
        if (!area.outline().isEmpty()) {
            Point inside = area.outline().getInteriorPoint();
            area.otherNames().forEach(settlement(area.name(), inside.getX(), inside.getY())::alternative);
        }
    }

    private void former(KnownArea area) {
        if (!area.outline().isEmpty()) {
            Point inside = area.outline().getInteriorPoint();
            at(inside.getX(), inside.getY()).ifPresent(draft -> {
                draft.former(area.name());
                area.otherNames().forEach(draft::former);
            });
        }
    }

    /** The settlement of a name at a place: the municipality itself, a part of it, or one on its own. */
    private TownDraft settlement(String name, double longitude, double latitude) {
        String form = forms.town(name).text();
        Optional<TownDraft> around = at(longitude, latitude);
        if (around.isPresent() && (around.get().form.equals(form)
                || forms.town(around.get().name).base().equals(forms.town(name).base()))) {
            around.get().longitude = longitude;
            around.get().latitude = latitude;
            return around.get();
        }
        for (TownDraft known : byForm.getOrDefault(form, List.of())) {
            if (known.municipality == around.orElse(null) && known.kind == Town.Kind.LOCALITY
                    && near(known, longitude, latitude)) {
                return known;
            }
        }
        TownDraft draft = new TownDraft(Town.Kind.LOCALITY, name, form);
        draft.longitude = longitude;
        draft.latitude = latitude;
        around.ifPresent(municipality -> {
            draft.municipality = municipality;
            draft.districtKey = municipality.districtKey;
            localities.computeIfAbsent(municipality, unknown -> new ArrayList<>()).add(draft);
        });
        add(draft);
        return draft;
    }

    private static boolean near(TownDraft draft, double longitude, double latitude) {
        return Double.isNaN(draft.longitude)
            || Distance.metres(draft.longitude, draft.latitude, longitude, latitude) < SAME_TOWN;
    }

    /** The municipality whose outline has a point. */
    Optional<TownDraft> at(double longitude, double latitude) {
        int found = municipalities.indexAt(longitude, latitude);
        return found < 0 ? Optional.empty() : Optional.of(outlined.get(found));
    }

    /** The town that an address outside of all outlines names; a new one where nobody else knows it. */
    Optional<TownDraft> named(String name, double longitude, double latitude) {
        if (name.isBlank()) {
            return Optional.empty();
        }
        String form = forms.town(name).text();
        for (TownDraft known : byForm.getOrDefault(form, List.of())) {
            if (near(known, longitude, latitude)) {
                return Optional.of(known);
            }
        }
        if (form.isEmpty()) {
            return Optional.empty();
        }
        TownDraft draft = new TownDraft(Town.Kind.LOCALITY, name.strip(), form);
        add(draft);
        return Optional.of(draft);
    }

    /** Name of the nearest part of a municipality; empty when it has none. */
    String locality(TownDraft municipality, double longitude, double latitude) {
        TownDraft nearest = null;
        double distance = Distance.metres(municipality.longitude, municipality.latitude, longitude, latitude);
        for (TownDraft part : localities.getOrDefault(municipality, List.of())) {
            double own = Distance.metres(part.longitude, part.latitude, longitude, latitude);
            if (own < distance) {
                distance = own;
                nearest = part;
            }
        }
        return nearest == null ? "" : nearest.name;
    }

    /** Gives every draft its identity. */
    List<TownDraft> finish() {
        Map<String, Integer> used = new HashMap<>();
        for (TownDraft draft : drafts) {
            String base = draft.key.isEmpty() ? String.format(Locale.ROOT, "%s@%.2f,%.2f", draft.form,
                draft.latitude, draft.longitude) : draft.key;
            int count = used.merge(base, 1, Integer::sum);
            draft.id = count == 1 ? base : base + "#" + count;
        }
        return drafts;
    }
}
