// SPDX-License-Identifier: EPL-2.0
package org.triangula.coding.memo;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.triangula.model.Study;
import org.triangula.model.actors.ActorsPackage;
import org.triangula.model.places.PlacesPackage;
import org.triangula.model.survey.SurveyPackage;
import org.triangula.model.texts.Code;
import org.triangula.model.texts.CodeSet;
import org.triangula.model.texts.CodeSystem;
import org.triangula.model.texts.Coding;
import org.triangula.model.texts.Document;
import org.triangula.model.texts.DocumentGroup;
import org.triangula.model.texts.DocumentSet;
import org.triangula.model.texts.Selection;

/** What sort of thing a memo is on. */
public enum MemoSubject {
    /** The study as a whole: a free memo. */
    STUDY,
    /** A document, a group or a set of documents. */
    DOCUMENT,
    /** A passage or a coding of it. */
    SEGMENT,
    /** A code or a set of codes. */
    CODE,
    /** A district, a municipality, a facility. */
    PLACE,
    /** A person, an organisation, an administrative unit, a body, a task, a tie. */
    ACTOR,
    /** A survey, a question, a response, an answer. */
    SURVEY,
    /** Anything else: a claim, a case, a source. */
    OTHER;

    /**
     * The sort of an object.
     *
     * @param object an object of the study; {@code null} stands for the study
     * @return its sort
     */
    public static MemoSubject of(EObject object) {
        return switch (object) {
            case null -> STUDY;
            case Study study -> STUDY;
            case Document document -> DOCUMENT;
            case DocumentGroup group -> DOCUMENT;
            case DocumentSet set -> DOCUMENT;
            case Selection selection -> SEGMENT;
            case Coding coding -> SEGMENT;
            case Code code -> CODE;
            case CodeSet set -> CODE;
            case CodeSystem system -> CODE;
            default -> of(object.eClass().getEPackage());
        };
    }

    private static MemoSubject of(EPackage part) {
        if (part == PlacesPackage.eINSTANCE) {
            return PLACE;
        }
        if (part == ActorsPackage.eINSTANCE) {
            return ACTOR;
        }
        return part == SurveyPackage.eINSTANCE ? SURVEY : OTHER;
    }
}
