// SPDX-License-Identifier: EPL-2.0
/** Derived variables: formulas over answers, their evaluation, and the operations that keep them in the study. */
package org.triangula.survey.derive;
