// SPDX-License-Identifier: EPL-2.0
package org.triangula.reachability.ui;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

    public static String atlas;
    public static String atlas_job;
    public static String atlas_where;
    public static String change_add;
    public static String change_andMore;
    public static String change_close;
    public static String change_closed;
    public static String change_cut;
    public static String change_cutLine;
    public static String change_facility;
    public static String change_move;
    public static String change_moved;
    public static String change_open;
    public static String change_opened;
    public static String change_place;
    public static String change_placeHint;
    public static String change_placeWrong;
    public static String change_remove;
    public static String change_run;
    public static String change_runs;
    public static String change_type;
    public static String column_base;
    public static String column_name;
    public static String column_reached;
    public static String column_when;
    public static String compute;
    public static String compute_bike;
    public static String compute_cancel;
    public static String compute_car;
    public static String compute_date;
    public static String compute_failed;
    public static String compute_job;
    public static String compute_label;
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
    public static String form_back;
    public static String form_bikeSpeed;
    public static String form_changes;
    public static String form_direction;
    public static String form_earlier;
    public static String form_homeBy;
    public static String form_keep;
    public static String form_later;
    public static String form_name;
    public static String form_nameBack;
    public static String form_nameChanges;
    public static String form_nameOf;
    public static String form_there;
    public static String line_back;
    public static String line_every;
    public static String line_first;
    public static String line_keep;
    public static String line_last;
    public static String line_name;
    public static String line_newName;
    public static String line_pick;
    public static String line_pickHint;
    public static String line_picking;
    public static String line_place;
    public static String line_stop;
    public static String line_stopMinutes;
    public static String line_stopName;
    public static String line_stops;
    public static String line_title;
    public static String line_which;
    public static String line_wrong;
    public static String line_wrongRemedy;
    public static String networks_add;
    public static String networks_added;
    public static String networks_filter;
    public static String noStudy;
    public static String parameters;
    public static String scenario_change;
    public static String scenario_compute;
    public static String scenario_show;
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
