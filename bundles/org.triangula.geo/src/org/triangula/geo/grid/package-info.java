// SPDX-License-Identifier: EPL-2.0
/** Regular grids in a metric coordinate system, held in flat arrays, and census counts on them. */
package org.triangula.geo.grid;
