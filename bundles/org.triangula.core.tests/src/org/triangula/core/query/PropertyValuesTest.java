// SPDX-License-Identifier: EPL-2.0
package org.triangula.core.query;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.triangula.model.Property;

/** Values under keys. */
class PropertyValuesTest {

    @Test
    void theFirstValueUnderAKeyCounts() {
        List<Property> properties = List.of(PropertyValues.of("colour", null), PropertyValues.of("form", "round"),
            PropertyValues.of("colour", "red"), PropertyValues.of("colour", "blue"));
        assertEquals(Optional.of("red"), PropertyValues.get(properties, "colour"));
        assertEquals(Optional.empty(), PropertyValues.get(properties, "size"));
    }

    @Test
    void aValueIsChangedWhereItIsThereAndElseAdded() {
        List<Property> properties = new ArrayList<>(List.of(PropertyValues.of("form", "round")));
        PropertyValues.set(properties, "form", "square");
        PropertyValues.set(properties, "colour", "red");
        assertEquals(List.of("form square", "colour red"),
            properties.stream().map(one -> one.getKey() + " " + one.getValue()).toList());
    }
}
