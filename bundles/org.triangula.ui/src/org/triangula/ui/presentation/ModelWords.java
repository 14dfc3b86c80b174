// SPDX-License-Identifier: EPL-2.0
package org.triangula.ui.presentation;

import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.triangula.model.Term;
import org.triangula.model.Wording;

/** Words of the field for the classes, features and enumerations of the model, in the language of the workbench. */
public final class ModelWords {

    private final ResourceBundle words;
    private final Locale locale;

    /** Words in the language of the workbench. */
    public ModelWords() {
        this(Locale.getDefault());
    }

    /**
     * Words in a language.
     *
     * @param locale the language; English when there are none in it
     */
    public ModelWords(Locale locale) {
        this.locale = locale;
        this.words = ResourceBundle.getBundle("org.triangula.ui.presentation.words", locale,
            ModelWords.class.getClassLoader(),
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /**
     * What one object of a class is called.
     *
     * @param type a class of the model
     * @return for example "Interview segment"
     */
    public String type(EClass type) {
        return word("class." + type.getName(), type.getName());
    }

    /**
     * What several objects of a class are called.
     *
     * @param type a class of the model
     * @return for example "Documents"
     */
    public String types(EClass type) {
        return word("classes." + type.getName(), type(type));
    }

    /**
     * What a feature is called.
     *
     * @param feature a feature of the model
     * @return for example "Official key"
     */
    public String feature(EStructuralFeature feature) {
        String special = feature.getEContainingClass().getName() + "." + feature.getName();
        return word("feature." + special, word("feature." + feature.getName(), feature.getName()));
    }

    /**
     * What a value of an enumeration is called.
     *
     * @param literal a literal of the model
     * @return for example "Focus group"
     */
    public String literal(Enumerator literal) {
        return word("literal." + literal.getClass().getSimpleName() + "." + literal.getName(), literal.getLiteral());
    }

    /**
     * A term of a vocabulary.
     *
     * @param term a term; may be {@code null}
     * @return its wording in the language of the workbench, else its name
     */
    public String term(Term term) {
        if (term == null) {
            return "";
        }
        for (Wording wording : term.getWordings()) {
            if (locale.getLanguage().equals(wording.getLanguage()) && wording.getText() != null) {
                return wording.getText();
            }
        }
        return term.getName() == null ? "" : term.getName();
    }

    /** Whether there is a word under a key. */
    boolean hasWord(String key) {
        return words.containsKey(key);
    }

    private String word(String key, String otherwise) {
        try {
            return words.getString(key);
        } catch (MissingResourceException e) {
            // a class or feature added by a later version of the model still shows by its technical name
            return otherwise;
        }
    }
}
