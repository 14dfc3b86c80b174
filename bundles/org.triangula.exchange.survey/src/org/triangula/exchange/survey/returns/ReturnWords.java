// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.survey.returns;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

import org.triangula.model.survey.MissingKind;
import org.triangula.model.survey.ResponseStatus;

/** How files write what is no answer: headings, states, missing answers, yes and no. Kept in a file, not in code. */
final class ReturnWords {

    private final Map<String, String> meanings = new HashMap<>();

    ReturnWords() {
        Properties properties = new Properties();
        try (Reader reader = new InputStreamReader(
            ReturnWords.class.getResourceAsStream("return-words.properties"), StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        properties.forEach((key, value) -> {
            String group = key.toString().split("\\.")[0];
            for (String word : value.toString().split("\\|")) {
                meanings.put(group + " " + word.strip(), key.toString().substring(key.toString().indexOf('.') + 1));
            }
        });
    }

    /** Lower case, with one blank between words. */
    static String normal(String text) {
        return text.replaceAll("\\s+", " ").strip().toLowerCase(Locale.ROOT);
    }

    private Optional<String> meaning(String group, String word) {
        return Optional.ofNullable(meanings.get(group + " " + normal(word)));
    }

    Optional<ColumnMeaning.Kind> column(String heading) {
        return meaning("column", heading).map(ColumnMeaning.Kind::valueOf);
    }

    Optional<ResponseStatus> status(String cell) {
        return meaning("status", cell).map(ResponseStatus::valueOf);
    }

    Optional<MissingKind> missing(String cell) {
        return meaning("missing", cell).map(MissingKind::valueOf);
    }

    boolean isYes(String cell) {
        return meaning("yes", cell).isPresent();
    }

    boolean isNo(String cell) {
        return meaning("no", cell).isPresent();
    }
}
