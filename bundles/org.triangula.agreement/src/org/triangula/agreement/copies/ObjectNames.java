// SPDX-License-Identifier: EPL-2.0
package org.triangula.agreement.copies;

import java.util.Objects;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.triangula.model.NamedElement;
import org.triangula.model.inquiry.Link;
import org.triangula.model.texts.Code;
import org.triangula.model.texts.Coding;
import org.triangula.model.texts.Document;
import org.triangula.model.texts.Memo;
import org.triangula.model.texts.Selection;
import org.triangula.model.texts.Summary;

/** What objects and values are called in reports. Names files, documents and codes, never words of an interview. */
final class ObjectNames {

    private ObjectNames() {
    }

    /** The kind of an object in words of the field, in the plural. */
    static String kind(EObject object) {
        return switch (object) {
            case Document document -> Messages.kind_documents;
            case Code code -> Messages.kind_codes;
            case Coding coding -> Messages.kind_codings;
            case Selection selection -> Messages.kind_selections;
            case Memo memo -> Messages.kind_memos;
            case Link link -> Messages.kind_links;
            case Summary summary -> Messages.kind_summaries;
            default -> Messages.kind_others;
        };
    }

    /** A name by which a person finds the object. */
    static String name(EObject object) {
        return switch (object) {
            case Coding coding -> name(coding.getCode()) + ", " + name(coding.eContainer());
            case Selection selection ->
                name(selection.eContainer()) + " " + selection.getStart() + "-" + selection.getEnd();
            case NamedElement named when named.getName() != null && !named.getName().isBlank() -> named.getName();
            case null -> "?";
            default -> object.eContainer() == null ? object.eClass().getName()
                : name(object.eContainer()) + ", " + object.eClass().getName();
        };
    }

    /** The value of a feature for a note, which stays in the study. */
    static String value(EObject object, EStructuralFeature feature) {
        String text = Fingerprint.values(object, feature).stream()
            .map(value -> feature instanceof EAttribute attribute
                ? Objects.toString(EcoreUtil.convertToString(attribute.getEAttributeType(), value), "")
                : name((EObject) value))
            .collect(Collectors.joining("; "));
        return text.isEmpty() ? "–" : text;
    }
}
