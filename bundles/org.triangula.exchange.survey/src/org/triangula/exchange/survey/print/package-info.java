// SPDX-License-Identifier: EPL-2.0
/** Questionnaires for print, to be filled in by hand. */
package org.triangula.exchange.survey.print;
