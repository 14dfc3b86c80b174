// SPDX-License-Identifier: EPL-2.0
/** The gazetteer of a study and the geocoding of its facilities. */
package org.triangula.gazetteer.study;
