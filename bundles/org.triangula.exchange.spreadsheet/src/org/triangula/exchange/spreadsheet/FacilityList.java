// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.spreadsheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.triangula.core.exchange.ImportReport.Finding;
import org.triangula.core.exchange.ImportReport.Severity;
import org.triangula.model.NamedElement;
import org.triangula.model.Study;
import org.triangula.model.places.Facility;
import org.triangula.model.places.OfficeLevel;

/**
 * The facilities of a study that may be published as rows, with headings that the importer and the reachability command
 * read.
 */
final class FacilityList {

    static final List<String> HEADINGS = List.of("id", "type", "lon", "lat", "name", "street", "house number",
        "postal code", "town", "address note", "office level", "reference date", "district", "municipality", "note");

    /** Index of longitude and latitude, which are numbers. */
    static final int LONGITUDE = 2;
    static final int LATITUDE = 3;

    private FacilityList() {
    }

    static List<List<String>> rows(Study study) {
        List<List<String>> rows = new ArrayList<>();
        for (Facility facility : published(study)) {
            rows.add(List.of(facility.getId(), facility.getType() == null ? "" : facility.getType().getKey(),
                number(facility.getLongitude()), number(facility.getLatitude()), text(facility.getName()),
                text(facility.getStreet()), text(facility.getHouseNumber()), text(facility.getPostalCode()),
                text(facility.getTown()), text(facility.getAddressNote()), level(facility.getLevel()),
                text(facility.getReferenceDate()), name(facility.getResponsibleArea()),
                name(facility.getLocatedIn()), text(facility.getDescription())));
        }
        return rows;
    }

    private static List<Facility> published(Study study) {
        return study.getPlaces().getFacilities().stream().filter(Facility::isPublishable).toList();
    }

    private static String text(String text) {
        return text == null ? "" : text;
    }

    private static String name(NamedElement element) {
        return element == null ? "" : text(element.getName());
    }

    private static String number(Double number) {
        return number == null ? "" : String.format(Locale.ROOT, "%.7f", number).replaceAll("0+$", "0");
    }

    private static String level(OfficeLevel level) {
        return switch (level) {
            case UNKNOWN -> "";
            case SINGLE_SITE -> "single site";
            case MAIN_OFFICE -> "main office";
            case BRANCH -> "branch";
            case MUNICIPAL_OFFICE -> "municipal office";
        };
    }

    /** What a table of facilities cannot hold, and what must not be in it. */
    static List<Finding> lost(Study study) {
        List<Finding> findings = new ArrayList<>();
        List<Facility> published = published(study);
        add(findings, Messages.unpublishable, study.getPlaces().getFacilities().size() - published.size());
        add(findings, Messages.lostDetails, published.stream().filter(facility -> !facility.getProperties().isEmpty()
            || !facility.getFeatures().isEmpty() || facility.getCatchment() != null).count());
        return findings;
    }

    private static void add(List<Finding> findings, String message, long count) {
        if (count > 0) {
            findings.add(new Finding(Severity.LOST, "", Messages.bind(message, count)));
        }
    }
}
