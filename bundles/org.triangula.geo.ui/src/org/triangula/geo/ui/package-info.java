// SPDX-License-Identifier: EPL-2.0
/** The map of a study: its view, its layers, and what lies at a place. */
package org.triangula.geo.ui;
