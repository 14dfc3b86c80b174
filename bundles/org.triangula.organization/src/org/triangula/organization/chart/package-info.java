// SPDX-License-Identifier: EPL-2.0
/** Charts of a study: taking them out as values and entering them again, reorganisations. */
package org.triangula.organization.chart;
