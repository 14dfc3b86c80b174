// SPDX-License-Identifier: EPL-2.0
/**
 * Coordinate reference systems and transforms.
 *
 * <p>Axis order, everywhere in Triangula: the first number is the easting or the longitude, the second the northing
 * or the latitude, whatever order the EPSG register names for the system. Degrees are decimal, lengths are metres
 * unless the system itself says otherwise.
 */
package org.triangula.geo.crs;
