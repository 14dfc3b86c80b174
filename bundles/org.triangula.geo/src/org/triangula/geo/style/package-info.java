// SPDX-License-Identifier: EPL-2.0
/** How a person wants the map of a study to look, as data that is kept with the study. */
package org.triangula.geo.style;
