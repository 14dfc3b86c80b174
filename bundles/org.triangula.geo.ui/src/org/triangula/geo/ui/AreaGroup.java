// SPDX-License-Identifier: EPL-2.0
package org.triangula.geo.ui;

import org.triangula.geo.area.AreaLayer;

/**
 * Areas of one kind and vintage.
 *
 * @param id identity of their layer on the map
 * @param kind key of the kind
 * @param vintage vintage of their keys; empty where all areas of the kind have the same
 * @param inForce whether the areas are in force on the reference day of the study
 * @param lonLat the areas in EPSG:4326
 * @param projected the areas in the system of the map
 */
record AreaGroup(String id, String kind, String vintage, boolean inForce, AreaLayer lonLat, AreaLayer projected) {
}
