// SPDX-License-Identifier: EPL-2.0
package org.triangula.register.study;

import java.util.Locale;
import java.util.Objects;

import org.triangula.model.Term;
import org.triangula.model.Wording;

/** Terms of a vocabulary in the language of the user. */
public final class TermWords {

    private TermWords() {
    }

    /**
     * What a term is called.
     *
     * @param term a term; may be {@code null}
     * @return its wording in the language of the user, else its name; empty for no term
     */
    public static String of(Term term) {
        if (term == null) {
            return "";
        }
        return term.getWordings().stream()
            .filter(wording -> Locale.getDefault().getLanguage().equals(wording.getLanguage())).map(Wording::getText)
            .filter(Objects::nonNull).findFirst().orElse(Objects.requireNonNullElse(term.getName(), ""));
    }
}
