// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.maxqda.study;

import java.util.Locale;
import java.util.ResourceBundle;

import org.triangula.exchange.maxqda.Content;
import org.triangula.exchange.maxqda.Field;

/** Words for columns and tables in the language of the user. */
final class FieldWords {

    private FieldWords() {
    }

    static String of(Field field) {
        return words().getString("field." + field.id());
    }

    static String of(Content content) {
        return words().getString("content." + content.id());
    }

    /** The platform keeps bundles of words, so asking again is cheap. */
    private static ResourceBundle words() {
        return ResourceBundle.getBundle("org.triangula.exchange.maxqda.study.fields", Locale.getDefault(),
            FieldWords.class.getClassLoader());
    }
}
