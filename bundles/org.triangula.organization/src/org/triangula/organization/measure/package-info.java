// SPDX-License-Identifier: EPL-2.0
/** Measures of administrations, computed from their charts, and what published texts say about them. */
package org.triangula.organization.measure;
