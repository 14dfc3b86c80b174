// SPDX-License-Identifier: EPL-2.0
/** Designing questionnaires: drafts of their parts as values, operations that write them, versions and checks. */
package org.triangula.survey.design;
