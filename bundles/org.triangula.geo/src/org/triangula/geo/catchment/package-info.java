// SPDX-License-Identifier: EPL-2.0
/** Which office is responsible for which municipality: matrix, gaps and overlaps, assignment, lists from files. */
package org.triangula.geo.catchment;
