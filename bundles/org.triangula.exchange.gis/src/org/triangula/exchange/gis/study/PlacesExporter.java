// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.gis.study;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.osgi.util.NLS;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.triangula.core.exchange.ImportReport.Finding;
import org.triangula.core.exchange.ImportReport.Severity;
import org.triangula.core.exchange.StudyExporter;
import org.triangula.core.problem.Problem;
import org.triangula.core.problem.ProblemException;
import org.triangula.core.progress.Progress;
import org.triangula.core.study.StudySession;
import org.triangula.exchange.gis.GisFeature;
import org.triangula.exchange.gis.GisLayer;
import org.triangula.geo.study.GeometryTexts;
import org.triangula.geo.study.TermKey;
import org.triangula.model.Element;
import org.triangula.model.Source;
import org.triangula.model.Study;
import org.triangula.model.places.Area;
import org.triangula.model.places.Facility;

/** Exports areas and facilities; facilities that must not be published are left out. */
abstract class PlacesExporter implements StudyExporter {

    private static final GeometryFactory GEOMETRY = new GeometryFactory();

    /** What is written, with the date of its youngest part. */
    record Content(List<GisLayer> layers, Instant lastChange) {
    }

    /** Writes the layers in one format. */
    abstract void write(Content content, Path file) throws IOException;

    @Override
    public List<Finding> write(StudySession session, Path file, Progress progress) throws ProblemException {
        String name = String.valueOf(file.getFileName());
        progress.report(NLS.bind(Messages.writeProgress, name), 0);
        List<Finding> findings = new ArrayList<>();
        Content content;
        synchronized (session) {
            content = content(session.study(), findings);
        }
        if (content.layers().isEmpty()) {
            throw new ProblemException(name, Messages.nothingToExport, Messages.nothingToExportRemedy);
        }
        progress.checkCancelled();
        try {
            write(content, file);
        } catch (IOException e) {
            throw new ProblemException(new Problem(file.toString(), NLS.bind(Messages.unreadable, e.getMessage()),
                    Messages.checkTarget), e);
        }
        progress.report(NLS.bind(Messages.writeProgress, name), 1);
        return findings;
    }

    private static Content content(Study study, List<Finding> findings) {
        List<GisFeature> areas = new ArrayList<>();
        int withoutOutline = 0;
        for (Area area : study.getPlaces().getAreas()) {
            Optional<Geometry> outline = GeometryTexts.read(area.getGeometry());
            if (outline.isPresent()) {
                areas.add(new GisFeature(area.getId(), attributes(area), outline.get()));
            } else {
                withoutOutline++;
            }
        }
        List<GisFeature> facilities = new ArrayList<>();
        int unpublishable = 0;
        int withoutPlace = 0;
        for (Facility facility : study.getPlaces().getFacilities()) {
            if (!facility.isPublishable()) {
                unpublishable++;
            } else if (facility.getLongitude() == null || facility.getLatitude() == null) {
                withoutPlace++;
            } else {
                facilities.add(new GisFeature(facility.getId(), attributes(facility), GEOMETRY.createPoint(
                        new Coordinate(facility.getLongitude(), facility.getLatitude()))));
            }
        }
        lost(findings, Messages.unpublishable, unpublishable);
        lost(findings, Messages.withoutOutline, withoutOutline);
        lost(findings, Messages.withoutPlace, withoutPlace);
        List<GisLayer> layers = new ArrayList<>();
        if (!areas.isEmpty()) {
            layers.add(new GisLayer("areas", "EPSG:4326", areas));
        }
        if (!facilities.isEmpty()) {
            layers.add(new GisLayer("facilities", "EPSG:4326", facilities));
        }
        Instant last = study.getProvenance().stream().map(Source::getImportedAt)
                .filter(time -> time != null).max(Instant::compareTo)
                .orElse(study.getCreatedAt() == null ? Instant.EPOCH : study.getCreatedAt());
        return new Content(layers, last);
    }

    private static void lost(List<Finding> findings, String message, int count) {
        if (count > 0) {
            findings.add(new Finding(Severity.LOST, "", NLS.bind(message, count)));
        }
    }

    private static Map<String, Object> attributes(Area area) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("id", area.getId());
        values.put("key", area.getOfficialKey());
        values.put("name", area.getName());
        values.put("kind", TermKey.of(area.getKind()));
        addProperties(values, area);
        return values;
    }

    private static Map<String, Object> attributes(Facility facility) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("id", facility.getId());
        values.put("type", TermKey.of(facility.getType()));
        values.put("name", facility.getName());
        values.put("street", facility.getStreet());
        values.put("house_number", facility.getHouseNumber());
        values.put("postal_code", facility.getPostalCode());
        values.put("town", facility.getTown());
        values.put("reference_date", facility.getReferenceDate());
        addProperties(values, facility);
        return values;
    }

    private static void addProperties(Map<String, Object> values, Element element) {
        element.getProperties().stream().filter(property -> property.getKey() != null)
                .forEach(property -> values.putIfAbsent(property.getKey(), property.getValue()));
    }
}
