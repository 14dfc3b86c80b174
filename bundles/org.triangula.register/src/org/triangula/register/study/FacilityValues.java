// SPDX-License-Identifier: EPL-2.0
package org.triangula.register.study;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.triangula.core.query.PropertyValues;
import org.triangula.exchange.spreadsheet.Aliases;
import org.triangula.exchange.spreadsheet.CoordinateReading;
import org.triangula.geo.study.FacilityPublication;
import org.triangula.model.Study;
import org.triangula.model.places.Area;
import org.triangula.model.places.CoordinateOrigin;
import org.triangula.model.places.Facility;
import org.triangula.model.places.OfficeLevel;
import org.triangula.register.table.AddressField;

/**
 * Reads and writes the values of a facility by the names of {@link AddressField}. A text that its feature cannot hold
 * (a number that is none, a town that is no area of the study) is kept as a further property of the same name.
 */
public final class FacilityValues {

    private static final Aliases LEVELS = Aliases.levels();

    private final Study study;

    /**
     * Values of facilities of a study.
     *
     * @param study the study
     */
    public FacilityValues(Study study) {
        this.study = study;
    }

    /**
     * All values of a facility.
     *
     * @param facility the facility
     * @return texts by field, in the order of the template, without empty ones
     */
    public Map<String, String> all(Facility facility) {
        Map<String, String> values = new LinkedHashMap<>();
        for (String field : AddressField.TEMPLATE) {
            String value = get(facility, field);
            if (!value.isEmpty()) {
                values.put(field, value);
            }
        }
        return values;
    }

    /**
     * One value.
     *
     * @param facility the facility
     * @param field one of {@link AddressField}
     * @return its text; empty when there is none
     */
    public String get(Facility facility, String field) {
        String kept = property(facility, field);
        if (kept != null) {
            return kept;
        }
        String value = switch (field) {
            case AddressField.NAME -> facility.getName();
            case AddressField.STREET -> facility.getStreet();
            case AddressField.HOUSE_NUMBER -> facility.getHouseNumber();
            case AddressField.ADDRESS_NOTE -> facility.getAddressNote();
            case AddressField.POSTAL_CODE -> facility.getPostalCode();
            case AddressField.TOWN -> facility.getTown();
            case AddressField.NOTE -> facility.getDescription();
            case AddressField.REFERENCE_DATE -> facility.getReferenceDate();
            case AddressField.MUNICIPALITY -> name(facility.getLocatedIn());
            case AddressField.DISTRICT -> name(facility.getResponsibleArea());
            case AddressField.LEVEL -> LevelWords.word(facility.getLevel());
            case AddressField.X -> number(facility.getLongitude());
            case AddressField.Y -> number(facility.getLatitude());
            default -> null;
        };
        return value == null ? "" : value;
    }

    /**
     * Writes one value.
     *
     * @param facility the facility
     * @param field one of {@link AddressField}
     * @param text the text; empty to remove the value
     */
    public void set(Facility facility, String field, String text) {
        String value = text.isEmpty() ? null : text;
        boolean held = true;
        switch (field) {
            case AddressField.NAME -> facility.setName(value);
            case AddressField.STREET -> facility.setStreet(value);
            case AddressField.HOUSE_NUMBER -> facility.setHouseNumber(value);
            case AddressField.ADDRESS_NOTE -> facility.setAddressNote(value);
            case AddressField.POSTAL_CODE -> facility.setPostalCode(value);
            case AddressField.TOWN -> facility.setTown(value);
            case AddressField.NOTE -> facility.setDescription(value);
            case AddressField.MUNICIPALITY -> {
                Area area = value == null ? null : area(value).orElse(null);
                facility.setLocatedIn(area);
                held = value == null || area != null;
            }
            case AddressField.DISTRICT -> {
                Area area = value == null ? null : area(value).orElse(null);
                facility.setResponsibleArea(area);
                held = value == null || area != null;
            }
            case AddressField.LEVEL -> {
                Optional<OfficeLevel> level = Optional.ofNullable(value).flatMap(LEVELS::find)
                    .map(OfficeLevel::valueOf);
                facility.setLevel(level.orElse(OfficeLevel.UNKNOWN));
                held = value == null || level.isPresent();
            }
            case AddressField.X, AddressField.Y -> held = setCoordinate(facility, field, value);
            case AddressField.REFERENCE_DATE -> {
                Optional<String> day = Optional.ofNullable(value).flatMap(Days::read);
                facility.setReferenceDate(day.orElse(null));
                held = value == null || day.isPresent();
            }
            case AddressField.PUBLISHABLE -> {
                FacilityPublication.stated(value).ifPresent(facility::setPublishable);
                held = false;
            }
            default -> held = false;
        }
        setProperty(facility, field, held ? null : value);
    }

    private boolean setCoordinate(Facility facility, String field, String text) {
        Double degrees = text == null ? null : degrees(text);
        if (field.equals(AddressField.X)) {
            facility.setLongitude(degrees != null && Math.abs(degrees) <= 180 ? degrees : null);
            return text == null || facility.getLongitude() != null;
        }
        facility.setLatitude(degrees != null && Math.abs(degrees) <= 90 ? degrees : null);
        return text == null || facility.getLatitude() != null;
    }

    /**
     * Writes both coordinates, of any system that is known.
     *
     * @param facility the facility
     * @param x longitude or easting as text
     * @param y latitude or northing as text
     */
    void setPlace(Facility facility, String x, String y) {
        Double first = degrees(x);
        Double second = degrees(y);
        Optional<CoordinateReading> place =
            first == null || second == null ? Optional.empty() : CoordinateReading.of(first, second);
        if (place.isPresent()) {
            facility.setLongitude(place.get().longitude());
            facility.setLatitude(place.get().latitude());
            facility.setCoordinateOrigin(CoordinateOrigin.IMPORTED);
            if (!"EPSG:4326".equals(place.get().system())) {
                facility.setCoordinateNote("%s %s %s".formatted(place.get().system(), x, y));
            }
        } else {
            set(facility, AddressField.X, x);
            set(facility, AddressField.Y, y);
        }
    }

    private static Double degrees(String text) {
        try {
            double number = Double.parseDouble(text.strip());
            return Double.isFinite(number) ? number : null;
        } catch (NumberFormatException e) {
            return null;
        }
    }

    private static String number(Double degrees) {
        return degrees == null ? null : String.format(Locale.ROOT, "%.7f", degrees).replaceAll("0+$", "");
    }

    private static String name(Area area) {
        return area == null ? null : area.getName();
    }

    /**
     * A text by which {@link #set} finds an area again: towns and the districts around them may share a name.
     *
     * @param area the area; may be {@code null}
     * @return its name when it means this area, else its official key; empty for no area
     */
    String unmistakable(Area area) {
        if (area == null) {
            return "";
        }
        boolean mistakable = area.getName() == null || area(area.getName()).filter(found -> found != area).isPresent();
        String text = mistakable && area.getOfficialKey() != null ? area.getOfficialKey() : area.getName();
        return text == null ? "" : text;
    }

    private Optional<Area> area(String name) {
        String plain = Aliases.normal(name);
        return study.getPlaces().getAreas().stream().filter(area -> plain.equals(normal(area.getName()))
            || plain.equals(normal(area.getShortName())) || name.equals(area.getOfficialKey())).findFirst();
    }

    private static String normal(String name) {
        return name == null ? "" : Aliases.normal(name);
    }

    /** A further property; {@code null} when there is none. */
    static String property(Facility facility, String key) {
        return PropertyValues.get(facility.getProperties(), key).orElse(null);
    }

    /** Sets a further property; {@code null} removes it. */
    static void setProperty(Facility facility, String key, String value) {
        if (value == null) {
            facility.getProperties().removeIf(property -> key.equals(property.getKey()));
        } else {
            PropertyValues.set(facility.getProperties(), key, value);
        }
    }
}
