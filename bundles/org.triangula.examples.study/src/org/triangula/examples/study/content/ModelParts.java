// SPDX-License-Identifier: EPL-2.0
package org.triangula.examples.study.content;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

import org.triangula.core.problem.ProblemException;
import org.triangula.examples.study.network.ExampleRow;
import org.triangula.model.Element;
import org.triangula.model.ModelFactory;
import org.triangula.model.Property;
import org.triangula.model.Wording;

/** Makes the small parts that many objects of the model have. */
public final class ModelParts {

    private ModelParts() {
    }

    /**
     * Makes a property.
     *
     * @param key its key
     * @param value its value
     * @return the property
     */
    public static Property property(String key, String value) {
        Property property = ModelFactory.eINSTANCE.createProperty();
        property.setKey(key);
        property.setValue(value);
        return property;
    }

    /** Keeps a value for which the model has no feature; nothing is kept where nothing was entered. */
    static void keep(Element element, String key, String value) {
        if (value != null && !value.isEmpty()) {
            element.getProperties().add(property(key, value));
        }
    }

    /** Makes a text in a language. */
    static Wording wording(String language, String text) {
        Wording wording = ModelFactory.eINSTANCE.createWording();
        wording.setLanguage(language);
        wording.setText(text);
        return wording;
    }

    /** Noon (UTC) of the day in a cell: the files know days only. */
    static Instant noon(ExampleRow row, String column) throws ProblemException {
        return day(row, column).atTime(12, 0).toInstant(ZoneOffset.UTC);
    }

    /** The day in a cell. */
    static LocalDate day(ExampleRow row, String column) throws ProblemException {
        try {
            return LocalDate.parse(row.text(column));
        } catch (DateTimeException e) {
            throw row.problem(column, "“" + row.text(column) + "” is no day such as 2024-04-16.");
        }
    }
}
