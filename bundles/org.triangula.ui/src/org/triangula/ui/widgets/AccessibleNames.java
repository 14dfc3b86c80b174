// SPDX-License-Identifier: EPL-2.0
package org.triangula.ui.widgets;

import java.util.function.Supplier;

import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Control;

/** Names of controls without a label of their own, for people who hear them. */
public final class AccessibleNames {

    private AccessibleNames() {
    }

    /**
     * Gives a control a name.
     *
     * @param control the control
     * @param name its name
     */
    public static void give(Control control, String name) {
        give(control, () -> name);
    }

    /**
     * Gives a control a name that may change.
     *
     * @param control the control
     * @param name asked whenever somebody wants to hear it
     */
    public static void give(Control control, Supplier<String> name) {
        control.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = name.get();
            }
        });
    }
}
