// SPDX-License-Identifier: EPL-2.0
/** Layers of geodata files that are shown beneath a study or made from its map. */
package org.triangula.geo.feature;
