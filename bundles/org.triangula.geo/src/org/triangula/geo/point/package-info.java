// SPDX-License-Identifier: EPL-2.0
/** Points with a few attributes, read from files of formats that bundles contribute. */
package org.triangula.geo.point;
