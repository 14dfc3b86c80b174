// SPDX-License-Identifier: EPL-2.0
/** Questionnaires as one HTML file that works without network, and the files of answers that it saves. */
package org.triangula.exchange.survey.form;
