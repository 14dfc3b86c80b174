// SPDX-License-Identifier: EPL-2.0
package org.triangula.geo.map;

import java.text.MessageFormat;
import java.text.NumberFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * The words on maps. Unlike the texts of the interface they follow the language of the report, which may differ from
 * that of the program, so the locale is a parameter here.
 */
final class MapText {

    private final ResourceBundle words;
    private final Locale locale;

    MapText(Locale locale) {
        this.locale = locale;
        this.words = ResourceBundle.getBundle("org.triangula.geo.map.messages", locale, MapText.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    String get(String key, Object... arguments) {
        return arguments.length == 0 ? words.getString(key)
                : new MessageFormat(words.getString(key), locale).format(arguments);
    }

    String number(double value) {
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setMaximumFractionDigits(Math.abs(value) >= 100 ? 0 : Math.abs(value) >= 10 ? 1 : 2);
        return format.format(value);
    }

    /** The label of a class of a scale. */
    String range(ClassedScale scale, int index) {
        double[] limits = scale.limits();
        if (limits.length == 0) {
            return get("allValues");
        }
        if (index == 0) {
            return get("upTo", number(limits[0]));
        }
        return index == limits.length ? get("over", number(limits[index - 1]))
                : get("overUpTo", number(limits[index - 1]), number(limits[index]));
    }
}
