// SPDX-License-Identifier: EPL-2.0
package org.triangula.coding.ui.codes;

import org.triangula.model.texts.CodeOrigin;

/** How the origin of a code is said. */
public final class OriginWords {

    private OriginWords() {
    }

    /**
     * Says where a code comes from.
     *
     * @param origin the origin
     * @return in the language of the user
     */
    public static String of(CodeOrigin origin) {
        return switch (origin) {
            case UNSPECIFIED -> Messages.originUnspecified;
            case DEDUCTIVE -> Messages.originDeductive;
            case INDUCTIVE -> Messages.originInductive;
            case IN_VIVO -> Messages.originInVivo;
        };
    }
}
