// SPDX-License-Identifier: EPL-2.0
/** What an extract of OpenStreetMap knows of settlements, streets and addresses. */
package org.triangula.gazetteer.osm;
