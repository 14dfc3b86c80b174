// SPDX-License-Identifier: EPL-2.0
package org.triangula.geo.ui;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

    public static String bar_cells;
    public static String bar_mode;
    public static String bar_none;
    public static String bar_scenario;
    public static String bar_type;
    public static String caption_base;
    public static String caption_source;
    public static String caption_title;
    public static String export_copied;
    public static String export_copy;
    public static String export_failed;
    public static String export_remedy;
    public static String export_save;
    public static String identify_area;
    public static String identify_cell;
    public static String identify_cellStatus;
    public static String identify_cellTo;
    public static String identify_empty;
    public static String identify_facility;
    public static String identify_hint;
    public static String identify_kind;
    public static String identify_name;
    public static String identify_place;
    public static String identify_position;
    public static String layers_areas;
    public static String layers_colours;
    public static String layers_count;
    public static String layers_empty;
    public static String layers_facilities;
    public static String layers_times;
    public static String layers_tree;
    public static String legend_title;
    public static String map_accessible;
    public static String map_empty;
    public static String map_follow;
    public static String map_fit;
    public static String map_import;
    public static String map_keys;
    public static String map_loading;
    public static String map_minutes;
    public static String map_noStudy;
    public static String map_otherAreas;
    public static String map_otherFacilities;
    public static String map_rendering;
    public static String map_travelTime;
    public static String map_zoomIn;
    public static String map_zoomOut;
    public static String mode_bike;
    public static String mode_car;
    public static String mode_transit;
    public static String mode_walk;
    public static String status_beyond;
    public static String status_noConnection;
    public static String status_noStreet;
    public static String tool_end;

    static {
        initializeMessages("org.triangula.geo.ui.messages", Messages.class);
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
