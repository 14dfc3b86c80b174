// SPDX-License-Identifier: EPL-2.0
/** Charts of survey results and the diagram of a questionnaire's routing, as figures in one style. */
package org.triangula.survey.chart;
