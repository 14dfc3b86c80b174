// SPDX-License-Identifier: EPL-2.0
/** Rounding by a stated rule, suppression of small counts, and checks of numbers against each other. */
package org.triangula.survey.check;
