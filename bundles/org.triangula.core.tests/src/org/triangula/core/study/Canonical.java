// SPDX-License-Identifier: EPL-2.0
package org.triangula.core.study;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.triangula.model.Identified;

/** A text that is equal for two models exactly when they hold the same objects with the same values in order. */
final class Canonical {

    private Canonical() {
    }

    static String text(EObject root) {
        StringBuilder text = new StringBuilder();
        append(root, "", text);
        return text.toString();
    }

    private static void append(EObject object, String indent, StringBuilder text) {
        text.append(indent).append(object.eClass().getName()).append('\n');
        for (EStructuralFeature feature : object.eClass().getEAllStructuralFeatures()) {
            if (!object.eIsSet(feature)) {
                continue;
            }
            Object value = object.eGet(feature);
            List<?> values = value instanceof List<?> many ? many : List.of(value);
            for (Object each : values) {
                text.append(indent).append("  ").append(feature.getName()).append(" = ");
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
