// SPDX-License-Identifier: EPL-2.0
/** Places given by people: coordinates in usual notations, positions of photographs, lengths and sizes on the earth. */
package org.triangula.geo.position;
