// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.gis;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/** Which column of a file holds what: the keys, names, kinds and coordinates of places. Immutable. */
public final class AttributeMapping {

    /** What a column may hold; the names in the data file are these in lower case. */
    public enum Role {
        /** Official key, ARS or AGS. */
        KEY,
        /** Name people use. */
        NAME,
        /** What kind of area it is. */
        KIND,
        /** Identity in the file. */
        ID,
        /** Type of a facility. */
        TYPE,
        /** Longitude in degrees. */
        LONGITUDE,
        /** Latitude in degrees. */
        LATITUDE,
        /** Easting in metres. */
        X,
        /** Northing in metres. */
        Y,
        /** Residents. */
        POPULATION,
        /** Street of a facility, without house number. */
        STREET,
        /** House number with its suffix. */
        HOUSE_NUMBER,
        /** Postal code. */
        POSTAL_CODE,
        /** Postal town. */
        TOWN,
        /** Whether a place may appear in what is published. */
        PUBLISHABLE
    }

    private final Map<Role, List<String>> aliases;

    private AttributeMapping(Map<Role, List<String>> aliases) {
        this.aliases = aliases;
    }

    /**
     * Reads the names that come with the program.
     *
     * @return the mapping of the resource {@code attribute-aliases.properties}
     */
    public static AttributeMapping standard() {
        try (InputStream in = AttributeMapping.class.getResourceAsStream("attribute-aliases.properties");
                Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            return read(reader);
        } catch (IOException e) {
            throw new IllegalStateException("attribute-aliases.properties is missing from the bundle", e);
        }
    }

    /**
     * Reads a mapping from a file of the form of the resource.
     *
     * @param source the text; stays open
     * @return the mapping
     * @throws IOException when it cannot be read
     */
    public static AttributeMapping read(Reader source) throws IOException {
        Properties properties = new Properties();
        properties.load(source);
        Map<Role, List<String>> aliases = new LinkedHashMap<>();
        for (Role role : Role.values()) {
            List<String> names = new ArrayList<>();
            for (String name : properties.getProperty(role.name().toLowerCase(Locale.ROOT), "").split(",")) {
                if (!name.isBlank()) {
                    names.add(name.strip());
                }
            }
            aliases.put(role, List.copyOf(names));
        }
        return new AttributeMapping(aliases);
    }

    /**
     * The same mapping with one column chosen by a person.
     *
     * @param role what the column holds
     * @param column its name
     * @return the new mapping
     */
    public AttributeMapping with(Role role, String column) {
        Map<Role, List<String>> changed = new LinkedHashMap<>(aliases);
        changed.put(role, List.of(column));
        return new AttributeMapping(changed);
    }

    /**
     * Finds the column for something.
     *
     * @param role what is sought
     * @param columns the columns there are
     * @return the column as the file spells it; the order of the aliases decides where several fit
     */
    public Optional<String> column(Role role, Collection<String> columns) {
        for (String alias : aliases.getOrDefault(role, List.of())) {
            for (String column : columns) {
                if (column.strip().equalsIgnoreCase(alias)) {
                    return Optional.of(column);
                }
            }
        }
        return Optional.empty();
    }
}
