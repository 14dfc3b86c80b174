// SPDX-License-Identifier: EPL-2.0
package org.triangula.examples.study.content;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

import org.locationtech.jts.geom.Geometry;
import org.triangula.core.operation.StudyEdit;
import org.triangula.core.problem.ProblemException;
import org.triangula.examples.study.network.ExampleRow;
import org.triangula.examples.study.network.ExampleTable;
import org.triangula.exchange.gis.GeoJsonReader;
import org.triangula.exchange.gis.GisFeature;
import org.triangula.model.places.Area;
import org.triangula.model.places.AreaMembership;
import org.triangula.model.places.PlacesFactory;

/** Reads {@code places/areas.tsv} and {@code areas.geojson}: areas, their outlines, and which are parts of which. */
public final class AreaReader implements ContentReader {

    private static final String OUTLINES = "places/areas.geojson";

    @Override
    public void read(StudyEdit edit, ExampleObjects objects) throws ProblemException {
        Map<String, Geometry> outlines = outlines();
        VocabularyTerms terms = new VocabularyTerms(edit.study());
        ExampleTable table = ExampleTable.read("places/areas.tsv");
        for (ExampleRow row : table.rows()) {
            Area area = PlacesFactory.eINSTANCE.createArea();
            area.setKind(terms.get("area-kind", row, "kind"));
            area.setName(row.text("name"));
            area.setDescription(row.optional("designation"));
            // a locality has no key of its own; the table gives that of its municipality
            boolean ownKey = !row.text("kind").equals("ORTSTEIL");
            area.setOfficialKey(ownKey ? row.optional("ags") : null);
            area.setKeyVintage(ownKey && !row.isEmpty("ags") ? row.optional("key_vintage") : null);
            area.setValidFrom(row.optional("valid_from"));
            area.setValidUntil(row.optional("valid_until"));
            ModelParts.keep(area, "key", row.text("key"));
            ModelParts.keep(area, "ars", row.text("ars"));
            ModelParts.keep(area, "population", row.text("population"));
            Geometry outline = outlines.remove(row.text("key"));
            area.setGeometry(outline == null ? null : outline.toText());
            area.getSources().add(objects.sources().get(OUTLINES, row.place("key")));
            objects.areas().put(row.text("key"), area, row.place("key"));
            edit.study().getPlaces().getAreas().add(area);
        }
        if (!outlines.isEmpty()) {
            throw new ProblemException(OUTLINES, "No area of places/areas.tsv has the key " + outlines.keySet() + ".",
                "Add the area or remove its outline.");
        }
        for (ExampleRow row : table.rows()) {
            addMembership(row, objects);
        }
    }

    private static void addMembership(ExampleRow row, ExampleObjects objects) throws ProblemException {
        Area whole = objects.areas().optional(row, "part_of");
        if (whole == null) {
            return;
        }
        AreaMembership membership = PlacesFactory.eINSTANCE.createAreaMembership();
        membership.setWhole(whole);
        if (row.text("kind").equals("ALTKREIS")) {
            // the larger area is the successor: the former one lies in it, but was never governed by it
            membership.setReason("Gebiet des heutigen Kreises vor der (erfundenen) Kreisreform von 1972");
        } else {
            membership.setReason(row.text("kind").equals("OBSERVED_REGION") ? "liegt im Kreis" : null);
            membership.setValidFrom(row.isEmpty("valid_from") ? whole.getValidFrom() : row.text("valid_from"));
            membership.setValidUntil(row.optional("valid_until"));
        }
        objects.areas().get(row, "key").getMemberships().add(membership);
    }

    private static Map<String, Geometry> outlines() {
        Map<String, Geometry> outlines = new HashMap<>();
        try (Reader reader = new InputStreamReader(ExampleTable.open(OUTLINES), StandardCharsets.UTF_8)) {
            for (GisFeature feature : new GeoJsonReader().read(reader, OUTLINES).features()) {
                outlines.put(feature.text("key"), feature.geometry());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + OUTLINES, e);
        }
        return outlines;
    }
}
