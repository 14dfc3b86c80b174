// SPDX-License-Identifier: EPL-2.0
package org.triangula.reachability.ui;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

    public static String column_base;
    public static String column_name;
    public static String column_reached;
    public static String column_when;
    public static String compute;
    public static String compute_bike;
    public static String compute_cancel;
    public static String compute_car;
    public static String compute_date;
    public static String compute_noFacilities;
    public static String compute_noFacilitiesRemedy;
    public static String compute_noOrigins;
    public static String compute_noOriginsRemedy;
    public static String compute_noStreets;
    public static String compute_noStreetsRemedy;
    public static String compute_failed;
    public static String compute_job;
    public static String compute_modes;
    public static String compute_start;
    public static String compute_time;
    public static String compute_title;
    public static String compute_transit;
    public static String compute_walk;
    public static String compute_window;
    public static String compute_wrong;
    public static String compute_wrongRemedy;
    public static String empty;
    public static String networks_add;
    public static String networks_added;
    public static String networks_filter;
    public static String noStudy;
    public static String parameters;
    public static String table;

    static {
        initializeMessages("org.triangula.reachability.ui.messages", Messages.class);
    }

    private Messages() {
    }

    /** The name of a mode. */
    static String mode(String key) {
        return switch (key) {
            case "walk" -> compute_walk;
            case "bike" -> compute_bike;
            case "car" -> compute_car;
            case "transit" -> compute_transit;
            default -> key;
        };
    }
}
