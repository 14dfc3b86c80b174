// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.refiqda;

import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.triangula.model.Identified;
import org.triangula.model.Study;

/**
 * A text that is equal for two studies when they hold the same project. Left out is what an import makes new each time:
 * identities of containers and of properties, the source, and the time at which codes and documents came in.
 */
final class ProjectText {

    private static final Set<String> ANONYMOUS = Set.of("Texts", "CodeSystem", "Inquiry", "Property");
    private static final Set<String> TIMED = Set.of("Code", "Document");

    private ProjectText() {
    }

    static String of(Study study) {
        StringBuilder text = new StringBuilder();
        study.getCoders().forEach(coder -> append(coder, "", text));
        append(study.getTexts(), "", text);
        append(study.getInquiry(), "", text);
        return text.toString();
    }

    private static void append(EObject object, String indent, StringBuilder text) {
        String type = object.eClass().getName();
        text.append(indent).append(type).append('\n');
        for (EStructuralFeature feature : object.eClass().getEAllStructuralFeatures()) {
            String name = feature.getName();
            if (!object.eIsSet(feature) || name.equals("sources") || name.equals("id") && ANONYMOUS.contains(type)
                || name.equals("createdAt") && TIMED.contains(type)) {
                continue;
            }
            Object value = object.eGet(feature);
            List<?> values = value instanceof List<?> many ? many : List.of(value);
            for (Object each : values) {
                text.append(indent).append("  ").append(name).append(" = ");
                if (feature instanceof EReference reference && reference.isContainment()) {
                    text.append('\n');
                    append((EObject) each, indent + "    ", text);
                } else {
                    text.append(each instanceof Identified identified ? identified.getId() : each).append('\n');
                }
            }
        }
    }
}
