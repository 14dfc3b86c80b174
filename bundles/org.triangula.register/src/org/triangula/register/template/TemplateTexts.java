// SPDX-License-Identifier: EPL-2.0
package org.triangula.register.template;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;

/** The words of a template in one language: instructions and drop-down lists. */
final class TemplateTexts {

    private final Properties lines = new Properties();

    TemplateTexts(Locale locale) {
        String file = Locale.GERMAN.getLanguage().equals(locale.getLanguage()) ? "template_de.properties"
            : "template_en.properties";
        try (Reader reader =
            new InputStreamReader(TemplateTexts.class.getResourceAsStream(file), StandardCharsets.UTF_8)) {
            lines.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String text(String key) {
        return lines.getProperty(key, key);
    }

    List<String> list(String key) {
        return List.of(text(key).split(";")).stream().map(String::strip).toList();
    }

    /** The lines of the instructions, with the facts of the template filled in. */
    List<String> instructions(TemplateRequest request) {
        List<String> texts = new ArrayList<>();
        for (int i = 1; lines.containsKey("instruction." + i); i++) {
            String due = request.due() == null ? text("noDay")
                : request.due().format(java.time.format.DateTimeFormatter.ofPattern(text("day")));
            texts.add(text("instruction." + i).replace("{type}", request.typeName())
                .replace("{recipient}", request.identity().recipient()).replace("{due}", due)
                .replace("{reference}", request.referenceDate().isEmpty() ? text("noDay") : request.referenceDate()));
        }
        return texts;
    }
}
