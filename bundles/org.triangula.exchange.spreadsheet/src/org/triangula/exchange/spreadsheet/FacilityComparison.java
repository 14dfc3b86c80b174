// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.spreadsheet;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.triangula.core.query.PropertyValues;
import org.triangula.geo.study.FacilityPublication;
import org.triangula.model.Study;
import org.triangula.model.Term;
import org.triangula.model.places.CoordinateOrigin;
import org.triangula.model.places.Facility;
import org.triangula.model.places.PlacesPackage;

/** Finds the facility of a study that a row of a table means, and what the row would change. */
final class FacilityComparison {

    /** Property that keeps the identity which a facility has in the table it came from. */
    static final String FOREIGN_ID = "id";

    private final FacilityTerms terms;
    private final Map<String, Facility> byIdentity = new HashMap<>();
    private final Map<String, Facility> byForeignIdentity = new HashMap<>();
    private final Map<String, Facility> byAddress = new HashMap<>();

    FacilityComparison(Study study, FacilityTerms terms) {
        this.terms = terms;
        for (Facility facility : study.getPlaces().getFacilities()) {
            byIdentity.put(facility.getId(), facility);
            String foreign = property(facility, FOREIGN_ID);
            if (foreign != null) {
                byForeignIdentity.putIfAbsent(foreign, facility);
            }
            byAddress.putIfAbsent(key(facility), facility);
        }
    }

    /** The facility that a row means; {@code null} when it is a new one. */
    Facility find(FacilityRow row) {
        String id = row.text("id");
        if (id != null) {
            Facility known = byIdentity.getOrDefault(id, byForeignIdentity.get(id));
            if (known != null) {
                return known;
            }
        }
        Facility sameAddress = byAddress.get(key(row));
        // another identity in the table is another facility, whatever the address
        boolean other = sameAddress != null && id != null && property(sameAddress, FOREIGN_ID) != null;
        return other ? null : sameAddress;
    }

    private String key(FacilityRow row) {
        Term type = row.text("type") == null ? null : terms.type(row.text("type"));
        Map<String, String> texts = new HashMap<>(row.texts());
        if (type != null) {
            texts.put("type", type.getKey());
        }
        return new FacilityRow("", texts, row.longitude(), row.latitude(), null, null, Map.of()).key();
    }

    private static String key(Facility facility) {
        Map<String, String> texts = new HashMap<>();
        put(texts, "name", facility.getName());
        put(texts, "type", facility.getType() == null ? null : facility.getType().getKey());
        put(texts, "street", facility.getStreet());
        put(texts, "houseNumber", facility.getHouseNumber());
        put(texts, "postalCode", facility.getPostalCode());
        put(texts, "town", facility.getTown());
        return new FacilityRow("", texts, facility.getLongitude(), facility.getLatitude(), null, null, Map.of()).key();
    }

    private static void put(Map<String, String> texts, String field, String text) {
        if (text != null && !text.isBlank()) {
            texts.put(field, text);
        }
    }

    /** Whether a row says anything else than a facility does already. */
    boolean changes(FacilityRow row, Facility facility) {
        boolean newType = row.text("type") != null && terms.type(row.text("type")) == null;
        return newType || values(row).entrySet().stream()
            .anyMatch(value -> !Objects.equals(facility.eGet(value.getKey()), value.getValue()))
            || properties(row).entrySet().stream()
                .anyMatch(value -> !value.getValue().equals(property(facility, value.getKey())));
    }

    /** Enters what a row says; what it does not say stays. */
    void apply(FacilityRow row, Facility facility) {
        if (row.text("type") != null && terms.type(row.text("type")) == null) {
            terms.create(row.text("type"));
        }
        values(row).forEach((feature, value) -> {
            if (!Objects.equals(facility.eGet(feature), value)) {
                facility.eSet(feature, value);
            }
        });
        properties(row).forEach((key, value) -> {
            if (!value.equals(property(facility, key))) {
                PropertyValues.set(facility.getProperties(), key, value);
            }
        });
    }

    private Map<EStructuralFeature, Object> values(FacilityRow row) {
        PlacesPackage places = PlacesPackage.eINSTANCE;
        Map<EStructuralFeature, Object> values = new LinkedHashMap<>();
        values.put(places.getFacility().getEStructuralFeature("name"), row.text("name"));
        values.put(places.getFacility().getEStructuralFeature("description"), row.text("note"));
        values.put(places.getFacility_Type(), row.text("type") == null ? null : terms.type(row.text("type")));
        values.put(places.getFacility_Street(), row.text("street"));
        values.put(places.getFacility_HouseNumber(), row.text("houseNumber"));
        values.put(places.getFacility_PostalCode(), row.text("postalCode"));
        values.put(places.getFacility_Town(), row.text("town"));
        values.put(places.getFacility_AddressNote(), row.text("addressNote"));
        values.put(places.getFacility_ReferenceDate(), row.text("referenceDate"));
        values.put(places.getFacility_Level(), row.level());
        values.put(places.getFacility_Longitude(), row.longitude());
        values.put(places.getFacility_Latitude(), row.latitude());
        values.put(places.getFacility_CoordinateOrigin(), row.longitude() == null ? null : CoordinateOrigin.IMPORTED);
        values.put(places.getFacility_CoordinateNote(), row.coordinateNote());
        values.put(places.getFacility_Publishable(), FacilityPublication.stated(row.text("publishable")).orElse(null));
        values.put(places.getFacility_ResponsibleArea(),
            row.text("district") == null ? null : terms.area(row.text("district")));
        values.put(places.getFacility_LocatedIn(),
            row.text("municipality") == null ? null : terms.area(row.text("municipality")));
        values.values().removeIf(Objects::isNull);
        return values;
    }

    /** What has no feature of its own in the model. */
    private Map<String, String> properties(FacilityRow row) {
        Map<String, String> properties = new LinkedHashMap<>();
        if (row.text("id") != null && !byIdentity.containsKey(row.text("id"))) {
            properties.put(FOREIGN_ID, row.text("id"));
        }
        for (String field : new String[] {"district", "municipality"}) {
            if (row.text(field) != null && terms.area(row.text(field)) == null) {
                properties.put(field, row.text(field));
            }
        }
        properties.putAll(row.others());
        return properties;
    }

    static String property(Facility facility, String key) {
        return PropertyValues.get(facility.getProperties(), key).orElse(null);
    }
}
