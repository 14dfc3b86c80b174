// SPDX-License-Identifier: EPL-2.0
/** Distributions and rank tests that several rooms need: pure functions, agreeing with R, sources at the formulas. */
package org.triangula.core.statistics;
