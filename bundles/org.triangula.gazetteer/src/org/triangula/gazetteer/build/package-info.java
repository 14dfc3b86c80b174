// SPDX-License-Identifier: EPL-2.0
/** Makes a gazetteer of areas and an extract of OpenStreetMap, and keeps it in a compact file. */
package org.triangula.gazetteer.build;
