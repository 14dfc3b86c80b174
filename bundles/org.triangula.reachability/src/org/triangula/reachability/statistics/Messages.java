// SPDX-License-Identifier: EPL-2.0
package org.triangula.reachability.statistics;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

    public static String all;
    public static String area;
    public static String base;
    public static String beyond;
    public static String beyond_base;
    public static String cells;
    public static String cells_base;
    public static String change_affected;
    public static String change_affectedBase;
    public static String change_after;
    public static String change_before;
    public static String change_definition;
    public static String change_gained;
    public static String change_gainedBase;
    public static String change_lost;
    public static String change_lostBase;
    public static String change_mean;
    public static String change_meanBase;
    public static String change_quicker;
    public static String change_quickerBase;
    public static String change_slower;
    public static String change_slowerBase;
    public static String definition;
    public static String definition_text;
    public static String gini;
    public static String gini_base;
    public static String honesty;
    public static String honesty_text;
    public static String mean;
    public static String mean_base;
    public static String median;
    public static String median_base;
    public static String mode;
    public static String people;
    public static String people_unknown;
    public static String quantile90;
    public static String test;
    public static String test_text;
    public static String title;
    public static String type;
    public static String waiting;
    public static String waiting_base;
    public static String without;
    public static String without_base;

    static {
        initializeMessages("org.triangula.reachability.statistics.messages", Messages.class);
    }

    private Messages() {
    }
}
