// SPDX-License-Identifier: EPL-2.0
package org.triangula.organization.chart;

import java.util.Objects;
import java.util.Optional;

import org.triangula.model.Element;
import org.triangula.model.ModelFactory;
import org.triangula.model.Property;

/** Values of the notation for which the model has no feature: properties of the object. */
public final class KeptValues {

    private KeptValues() {
    }

    /**
     * A value.
     *
     * @param element the object
     * @param key key of the property
     * @return the value; empty if there is none
     */
    public static Optional<String> get(Element element, String key) {
        return element.getProperties().stream().filter(one -> key.equals(one.getKey())).map(Property::getValue)
            .filter(Objects::nonNull).filter(value -> !value.isEmpty()).findFirst();
    }

    /**
     * Changes a value only where it differs; an empty one is removed.
     *
     * @param element the object
     * @param key key of the property
     * @param value the value; {@code null} or empty for none
     */
    public static void set(Element element, String key, String value) {
        Optional<Property> old =
            element.getProperties().stream().filter(one -> key.equals(one.getKey())).findFirst();
        if (value == null || value.isEmpty()) {
            old.ifPresent(element.getProperties()::remove);
        } else if (old.isEmpty()) {
            Property property = ModelFactory.eINSTANCE.createProperty();
            property.setKey(key);
            property.setValue(value);
            element.getProperties().add(property);
        } else if (!value.equals(old.get().getValue())) {
            old.get().setValue(value);
        }
    }
}
