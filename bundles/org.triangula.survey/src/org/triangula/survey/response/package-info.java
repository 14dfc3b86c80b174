// SPDX-License-Identifier: EPL-2.0
/** Returns of a survey: invitations, answers, contradictions between desks, and how far the field work has come. */
package org.triangula.survey.response;
