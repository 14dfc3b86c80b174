// SPDX-License-Identifier: EPL-2.0
/** Tables and charts of a survey as they are shown and exported: chosen variables, suppression, units behind counts. */
package org.triangula.survey.report;
