// SPDX-License-Identifier: EPL-2.0
/**
 * Geographic files: GeoJSON, GeoPackage and tables of points.
 *
 * <p>Readers either return everything or throw one {@link org.triangula.exchange.gis.GisFormatException}. Coordinates
 * have longitude or easting first, also where a file's coordinate system is defined the other way round, as both
 * formats require.
 */
package org.triangula.exchange.gis;
