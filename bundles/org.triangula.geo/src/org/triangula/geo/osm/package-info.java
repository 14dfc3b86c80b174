// SPDX-License-Identifier: EPL-2.0
/** Reads extracts of OpenStreetMap; what is done with the elements is up to a visitor. */
package org.triangula.geo.osm;
