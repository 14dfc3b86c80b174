// SPDX-License-Identifier: EPL-2.0
/** GeoPackage and GeoJSON as layers of maps. */
package org.triangula.exchange.gis.feature;
