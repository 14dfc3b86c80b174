// SPDX-License-Identifier: EPL-2.0
package org.triangula.organization.chart;

import java.util.Optional;

import org.triangula.core.query.PropertyValues;
import org.triangula.model.Element;

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
        return PropertyValues.get(element.getProperties(), key).filter(value -> !value.isEmpty());
    }

    /**
     * Changes a value only where it differs; an empty one is removed.
     *
     * @param element the object
     * @param key key of the property
     * @param value the value; {@code null} or empty for none
     */
    public static void set(Element element, String key, String value) {
        if (value == null || value.isEmpty()) {
            element.getProperties().stream().filter(one -> key.equals(one.getKey())).findFirst()
                .ifPresent(element.getProperties()::remove);
        } else {
            PropertyValues.set(element.getProperties(), key, value);
        }
    }
}
