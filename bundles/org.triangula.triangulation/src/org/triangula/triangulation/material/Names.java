// SPDX-License-Identifier: EPL-2.0
package org.triangula.triangulation.material;

import java.util.List;
import java.util.Objects;

import org.triangula.model.Identified;
import org.triangula.model.NamedElement;
import org.triangula.model.Term;
import org.triangula.model.Wording;
import org.triangula.model.inquiry.Claim;
import org.triangula.model.survey.Answer;
import org.triangula.model.survey.Question;
import org.triangula.model.survey.Response;
import org.triangula.model.texts.Code;
import org.triangula.model.texts.Coding;
import org.triangula.model.texts.Document;
import org.triangula.model.texts.Selection;
import org.triangula.survey.Wordings;

/**
 * Names of things in the reader's language.
 *
 * @param language language tag of the reader
 */
public record Names(String language) {

    /** Checks the language. */
    public Names {
        Objects.requireNonNull(language);
    }

    /**
     * The name of an object.
     *
     * @param object any object of the study; may be {@code null}
     * @return its name; empty when it has none; never {@code null}
     */
    public String of(Identified object) {
        return switch (object) {
            case null -> "";
            case Term term -> wording(term.getWordings(), term.getName());
            case Code code -> wording(code.getWordings(), code.getName());
            case Question question -> Wordings.of(question, language);
            case Claim claim -> claim.getName() == null ? text(claim.getStatement()) : claim.getName();
            case Document document -> text(document.getName());
            case NamedElement named -> text(named.getName());
            case Selection selection -> citation((Document) selection.eContainer());
            case Coding coding -> of(coding.getCode());
            case Answer answer -> of(answer.getQuestion());
            case Response response -> text(response.getRespondent());
            default -> "";
        };
    }

    /**
     * How a document is cited.
     *
     * @param document the document
     * @return the short code of an interview; the name of any other document
     */
    public static String citation(Document document) {
        if (document == null) {
            return "";
        }
        String code = document.getInterview() == null ? null : document.getInterview().getShortCode();
        return code == null || code.isBlank() ? text(document.getName()) : code.strip();
    }

    private String wording(List<Wording> wordings, String name) {
        return wordings.stream().filter(wording -> language.equals(wording.getLanguage())).map(Wording::getText)
            .filter(Objects::nonNull).findFirst().orElse(text(name));
    }

    private static String text(String text) {
        return text == null ? "" : text;
    }
}
