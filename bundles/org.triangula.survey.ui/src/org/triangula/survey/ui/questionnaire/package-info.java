// SPDX-License-Identifier: EPL-2.0
/** The questionnaire editor: tree, forms, routing, preview, check and versions. */
package org.triangula.survey.ui.questionnaire;
