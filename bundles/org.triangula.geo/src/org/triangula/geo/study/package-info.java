// SPDX-License-Identifier: EPL-2.0
/** The places of a study as geometry: areas by kind, facilities by type, what lies where. */
package org.triangula.geo.study;
