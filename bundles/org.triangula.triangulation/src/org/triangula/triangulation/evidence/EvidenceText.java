// SPDX-License-Identifier: EPL-2.0
package org.triangula.triangulation.evidence;

import java.text.MessageFormat;
import java.text.NumberFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;

import org.triangula.triangulation.material.Names;

/** The words on evidence cards. */
final class EvidenceText {

    private final Locale locale;
    private final ResourceBundle words;
    private final Names names;

    EvidenceText(Locale locale) {
        this.locale = locale;
        this.names = new Names(locale.getLanguage());
        this.words = ResourceBundle.getBundle("org.triangula.triangulation.evidence.evidence", locale,
            EvidenceText.class.getClassLoader(),
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    Locale locale() {
        return locale;
    }

    Names names() {
        return names;
    }

    String get(String key, Object... arguments) {
        return new MessageFormat(words.getString(key), locale).format(arguments);
    }

    String number(Double value) {
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setMaximumFractionDigits(2);
        return value == null ? "?" : format.format(value);
    }

    /** Joins what is there. */
    static String join(String... parts) {
        List<String> present = Arrays.stream(parts).filter(part -> part != null && !part.isBlank()).toList();
        return present.stream().collect(Collectors.joining(" · "));
    }
}
