// SPDX-License-Identifier: EPL-2.0
package org.triangula.coding.ui.document;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;

import org.eclipse.swt.custom.LineStyleEvent;

/**
 * Gives paragraphs space above them while they are shown. The widget can do this for a listener, but its event does not
 * publish the field; the public way ({@code setLineVerticalIndent}) measures the text anew for every paragraph, which
 * takes most of a second for a long document. Where the field is not to be had, paragraphs stand closer together.
 */
final class ParagraphSpace {

    private static final VarHandle ABOVE = find();

    private ParagraphSpace() {
    }

    private static VarHandle find() {
        try {
            return MethodHandles.privateLookupIn(LineStyleEvent.class, MethodHandles.lookup())
                .findVarHandle(LineStyleEvent.class, "verticalIndent", int.class);
        } catch (ReflectiveOperationException e) {
            return null;
        }
    }

    static void set(LineStyleEvent event, int pixels) {
        if (ABOVE != null) {
            ABOVE.set(event, pixels);
        }
    }
}
