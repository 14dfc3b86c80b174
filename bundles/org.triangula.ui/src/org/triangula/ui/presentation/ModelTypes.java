// SPDX-License-Identifier: EPL-2.0
package org.triangula.ui.presentation;

import java.util.Arrays;
import java.util.List;

import org.eclipse.emf.ecore.EClass;

/** Names of classes of the model as contributions give them. */
public final class ModelTypes {

    private ModelTypes() {
    }

    /**
     * Whether a class is one of those named, or extends one of them.
     *
     * @param type a class of the model
     * @param names names of classes, separated by commas
     * @return true if so
     */
    public static boolean isOne(EClass type, String names) {
        List<String> each = Arrays.stream(names.split(",")).map(String::strip).toList();
        return each.contains(type.getName())
            || type.getEAllSuperTypes().stream().anyMatch(parent -> each.contains(parent.getName()));
    }
}
