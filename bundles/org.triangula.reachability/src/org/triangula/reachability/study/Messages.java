// SPDX-License-Identifier: EPL-2.0
package org.triangula.reachability.study;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

    public static String addScenario;
    public static String atlas_nothing;
    public static String atlas_nothingRemedy;
    public static String atlas_protected;
    public static String atlas_protectedRemedy;
    public static String computeScenario;
    public static String damaged;
    public static String damagedRemedy;
    public static String gridName;
    public static String noTable;
    public static String reference_remedy;
    public static String scenarioName;

    static {
        initializeMessages("org.triangula.reachability.study.messages", Messages.class);
    }

    private Messages() {
    }
}
