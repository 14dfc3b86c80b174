// SPDX-License-Identifier: EPL-2.0
package org.triangula.core.query;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.triangula.model.ModelFactory;
import org.triangula.model.Property;

/** Values for which the model has no feature: lists of properties, each with a key and a value. */
public final class PropertyValues {

    private PropertyValues() {
    }

    /**
     * Makes a property, which is in no list yet.
     *
     * @param key its key
     * @param value its value; may be {@code null}
     * @return the property
     */
    public static Property of(String key, String value) {
        Property property = ModelFactory.eINSTANCE.createProperty();
        property.setKey(key);
        property.setValue(value);
        return property;
    }

    /**
     * A value.
     *
     * @param properties the list
     * @param key the key
     * @return the first value under this key; empty if there is none
     */
    public static Optional<String> get(List<Property> properties, String key) {
        return properties.stream().filter(one -> key.equals(one.getKey())).map(Property::getValue)
            .filter(Objects::nonNull).findFirst();
    }

    /**
     * Changes the first value under a key; adds it when there is none.
     *
     * @param properties the list
     * @param key the key
     * @param value the value
     */
    public static void set(List<Property> properties, String key, String value) {
        properties.stream().filter(one -> key.equals(one.getKey())).findFirst()
            .ifPresentOrElse(one -> one.setValue(value), () -> properties.add(of(key, value)));
    }
}
