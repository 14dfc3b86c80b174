// SPDX-License-Identifier: EPL-2.0
/** Questionnaires in files of other programs: LimeSurvey structure (LSS) and DDI Codebook 2.5. */
package org.triangula.exchange.survey.structure;
