// SPDX-License-Identifier: EPL-2.0
/** Areas with their official keys and outlines, independent of the study model: look-up by point, neighbours, parts. */
package org.triangula.geo.area;
