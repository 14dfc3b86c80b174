// SPDX-License-Identifier: EPL-2.0
/** Geocoding of facilities in the workbench. */
package org.triangula.gazetteer.ui;
