// SPDX-License-Identifier: EPL-2.0
/** Composing regions of areas and drawing them on the map. */
package org.triangula.geo.ui.region;
