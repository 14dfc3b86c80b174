// SPDX-License-Identifier: EPL-2.0
package org.triangula.reachability.ui.travel;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

    public static String bar_compared;
    public static String bar_earlier;
    public static String bar_hour;
    public static String bar_later;
    public static String bar_mode;
    public static String bar_none;
    public static String bar_scenario;
    public static String bar_type;
    public static String detail_alternative;
    public static String detail_before;
    public static String detail_cell;
    public static String detail_change;
    public static String detail_hint;
    public static String detail_journey;
    public static String detail_journeyTransit;
    public static String detail_median;
    public static String detail_medianNone;
    public static String detail_name;
    public static String detail_nearest;
    public static String detail_people;
    public static String detail_route;
    public static String detail_searching;
    public static String detail_time;
    public static String detail_value;
    public static String detail_what;
    public static String detail_window;
    public static String detail_windowText;
    public static String edit_close;
    public static String edit_dragging;
    public static String edit_move;
    public static String edit_newName;
    public static String edit_open;
    public static String edit_show;
    public static String edit_where;
    public static String empty;
    public static String empty_scenarios;
    public static String facts_base;
    public static String facts_changes;
    public static String facts_data;
    public static String facts_difference;
    public static String facts_spread;
    public static String facts_street;
    public static String facts_transit;
    public static String facts_unknown;
    public static String leg_bike;
    public static String leg_car;
    public static String leg_facility;
    public static String leg_origin;
    public static String leg_ride;
    public static String leg_walk;
    public static String loading;
    public static String map_keys;
    public static String map_name;
    public static String minutes;
    public static String mode_bike;
    public static String mode_car;
    public static String mode_transit;
    public static String mode_walk;
    public static String noResult;
    public static String noStudy;
    public static String otherGrid;
    public static String otherGrid_remedy;
    public static String preparing;
    public static String rendering;
    public static String sites_all;
    public static String sites_cancel;
    public static String sites_cancelled;
    public static String sites_candidates;
    public static String sites_cells;
    public static String sites_count;
    public static String sites_definition;
    public static String sites_everyCell;
    public static String sites_exact;
    public static String sites_facilities;
    public static String sites_gained;
    public static String sites_gainedBase;
    public static String sites_greedy;
    public static String sites_hint;
    public static String sites_job;
    public static String sites_many;
    public static String sites_manyRemedy;
    public static String sites_minutes;
    public static String sites_municipalities;
    public static String sites_name;
    public static String sites_newName;
    public static String sites_none;
    public static String sites_noneRemedy;
    public static String sites_open;
    public static String sites_openHint;
    public static String sites_people;
    public static String sites_pick;
    public static String sites_pickHint;
    public static String sites_picking;
    public static String sites_point;
    public static String sites_points;
    public static String sites_reached;
    public static String sites_reachedBase;
    public static String sites_residents;
    public static String sites_search;
    public static String sites_share;
    public static String sites_shareBase;
    public static String sites_site;
    public static String sites_sum;
    public static String sites_sumBase;
    public static String sites_summary;
    public static String sites_title;
    public static String statistics_areas;
    public static String statistics_difference;
    public static String statistics_export;
    public static String statistics_exportTitle;
    public static String statistics_name;
    public static String statistics_none;
    public static String statistics_title;
    public static String statistics_without;
    public static String status_beyond;
    public static String status_none;
    public static String status_office;
    public static String status_street;
    public static String covered;
    public static String facts_protected;
    public static String detail_roughly;
    public static String detail_covered;
    public static String detail_noRoute;
    public static String table_base;
    public static String validation_add;
    public static String validation_added;
    public static String validation_difference;
    public static String validation_empty;
    public static String validation_formula;
    public static String validation_fromMap;
    public static String validation_fromMapHint;
    public static String validation_hand;
    public static String validation_id;
    public static String validation_minutes;
    public static String validation_modelled;
    public static String validation_name;
    public static String validation_noCell;
    public static String validation_none;
    public static String validation_origin;
    public static String validation_others;
    public static String validation_protected;
    public static String validation_read;
    public static String validation_readHint;
    public static String validation_reference;
    public static String validation_remove;
    public static String validation_removed;
    public static String validation_summary;
    public static String validation_wasRead;
    public static String view_sites;
    public static String view_table;
    public static String view_validation;

    static {
        initializeMessages("org.triangula.reachability.ui.travel.messages", Messages.class);
    }

    private Messages() {
    }

    /** The name of a mode. */
    static String mode(String key) {
        return switch (key) {
            case "walk" -> mode_walk;
            case "bike" -> mode_bike;
            case "car" -> mode_car;
            case "transit" -> mode_transit;
            default -> key;
        };
    }
}
