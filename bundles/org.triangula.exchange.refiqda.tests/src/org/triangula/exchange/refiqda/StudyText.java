// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.refiqda;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.opentest4j.AssertionFailedError;
import org.triangula.exchange.refiqda.study.ProjectOperation;
import org.triangula.model.Identified;
import org.triangula.model.Source;
import org.triangula.model.Study;
import org.triangula.model.Term;
import org.triangula.model.Vocabulary;
import org.triangula.model.Wording;

/**
 * A text of everything a study holds, equal for two studies that are equal. Left out are what every new study has of
 * its own: its identity, name and time, the identities of its parts and of the vocabularies it was made with (their
 * terms are told apart by their keys), and the record of the import itself.
 */
final class StudyText {

    private static final Set<String> PARTS = Set.of("Study", "Texts", "CodeSystem", "Inquiry", "Places", "Actors",
        "Surveys", "Vocabulary", "Term");

    private StudyText() {
    }

    static String of(Study study) {
        StringBuilder text = new StringBuilder();
        append(study, "", text);
        return text.toString();
    }

    /** Fails with the first line in which two studies differ. */
    static void assertSame(String expected, String actual) {
        if (!expected.equals(actual)) {
            String[] wanted = expected.split("\n");
            String[] found = actual.split("\n");
            int line = 0;
            while (line < Math.min(wanted.length, found.length) && wanted[line].equals(found[line])) {
                line++;
            }
            throw new AssertionFailedError("The studies differ in line " + line + ":\n"
                + around(wanted, line) + "\n-- but was --\n" + around(found, line));
        }
    }

    private static String around(String[] lines, int line) {
        return String.join("\n", Arrays.copyOfRange(lines, Math.max(0, line - 8), Math.min(lines.length, line + 4)));
    }

    private static void append(EObject object, String indent, StringBuilder text) {
        String type = object.eClass().getName();
        text.append(indent).append(type).append('\n');
        for (EStructuralFeature feature : object.eClass().getEAllStructuralFeatures()) {
            String name = feature.getName();
            boolean own = type.equals("Study") && (name.equals("name") || name.equals("createdAt"));
            if (!object.eIsSet(feature) || own || name.equals("id") && (PARTS.contains(type)
                || object instanceof Wording && object.eContainer() instanceof Term)) {
                continue;
            }
            Object value = object.eGet(feature);
            for (Object each : value instanceof List<?> many ? many : List.of(value)) {
                if (each instanceof Source source
                    && ProjectOperation.FORMAT.equals(source.getFormat())) {
                    continue;
                }
                text.append(indent).append("  ").append(name).append(" = ");
                if (feature instanceof EReference reference && reference.isContainment()) {
                    text.append('\n');
                    append((EObject) each, indent + "    ", text);
                } else {
                    text.append(each instanceof Identified identified ? reference(identified) : each).append('\n');
                }
            }
        }
    }

    private static String reference(Identified target) {
        if (target instanceof Term term) {
            return (term.eContainer() instanceof Identified above ? reference(above) : "") + "/" + term.getKey();
        }
        if (target instanceof Wording wording && wording.eContainer() instanceof Term term) {
            return reference(term) + "/" + wording.getLanguage();
        }
        if (PARTS.contains(target.eClass().getName()) && !(target instanceof Vocabulary)) {
            return target.eClass().getName();
        }
        return target instanceof Vocabulary vocabulary ? vocabulary.getKey() : target.getId();
    }
}
