// SPDX-License-Identifier: EPL-2.0
package org.triangula.survey.design;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.triangula.model.ModelFactory;
import org.triangula.model.Wording;

/**
 * A text in several languages.
 *
 * @param texts text by language tag, for example {@code de}, in their order; no text is blank
 */
public record Multilingual(Map<String, String> texts) {

    /** No text in any language. */
    public static final Multilingual NONE = new Multilingual(Map.of());

    /** Copies the texts and drops blank ones. */
    public Multilingual {
        Map<String, String> copy = new LinkedHashMap<>();
        texts.forEach((language, text) -> {
            if (text != null && !text.isBlank()) {
                copy.put(language, text.strip());
            }
        });
        texts = Collections.unmodifiableMap(copy);
    }

    /**
     * A text in one language.
     *
     * @param language language tag
     * @param text the text
     * @return the text
     */
    public static Multilingual of(String language, String text) {
        return NONE.with(language, text);
    }

    /**
     * The text that wordings of the study say.
     *
     * @param wordings the wordings
     * @return the text
     */
    public static Multilingual of(List<Wording> wordings) {
        Map<String, String> texts = new LinkedHashMap<>();
        wordings.forEach(wording -> texts.putIfAbsent(wording.getLanguage() == null ? "" : wording.getLanguage(),
            wording.getText()));
        return new Multilingual(texts);
    }

    /**
     * The same text with another wording in one language.
     *
     * @param language language tag
     * @param text the wording; blank or {@code null} to have none
     * @return the text
     */
    public Multilingual with(String language, String text) {
        Map<String, String> changed = new LinkedHashMap<>(texts);
        changed.put(language, text);
        return new Multilingual(changed);
    }

    /**
     * The wording in exactly one language.
     *
     * @param language language tag
     * @return the wording; empty when there is none
     */
    public String in(String language) {
        return texts.getOrDefault(language, "");
    }

    /**
     * The wording for a reader.
     *
     * @param language language tag of the reader
     * @return the wording in this language, else the first one; empty when there is none
     */
    public String readIn(String language) {
        return texts.getOrDefault(language, texts.values().stream().findFirst().orElse(""));
    }

    /**
     * Whether nothing is said in any language.
     *
     * @return true if so
     */
    public boolean isEmpty() {
        return texts.isEmpty();
    }

    /**
     * Makes wordings of the study say this; those that say it already stay the same objects.
     *
     * @param wordings the wordings of a part of the study
     */
    public void writeTo(List<Wording> wordings) {
        for (Wording wording : new ArrayList<>(wordings)) {
            String text = texts.get(wording.getLanguage() == null ? "" : wording.getLanguage());
            if (text == null) {
                wordings.remove(wording);
            } else if (!text.equals(wording.getText())) {
                wording.setText(text);
            }
        }
        texts.forEach((language, text) -> {
            if (wordings.stream().noneMatch(each -> language.equals(each.getLanguage()))) {
                Wording wording = ModelFactory.eINSTANCE.createWording();
                wording.setLanguage(language);
                wording.setText(text);
                wordings.add(wording);
            }
        });
    }
}
