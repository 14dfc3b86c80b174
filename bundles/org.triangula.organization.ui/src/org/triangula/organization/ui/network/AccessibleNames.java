// SPDX-License-Identifier: EPL-2.0
package org.triangula.organization.ui.network;

import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Control;

/** Names of controls without a label of their own, for people who hear them. */
final class AccessibleNames {

    private AccessibleNames() {
    }

    /** Gives a control a name. */
    static void give(Control control, String name) {
        control.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = name;
            }
        });
    }
}
