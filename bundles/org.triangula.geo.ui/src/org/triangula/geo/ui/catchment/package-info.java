// SPDX-License-Identifier: EPL-2.0
/** The view of catchments: matrix of municipalities and offices, painting on the map, requests. */
package org.triangula.geo.ui.catchment;
