// SPDX-License-Identifier: EPL-2.0
/** Writing questionnaires for respondents: forms for desks, prints. */
package org.triangula.survey.ui.form;
