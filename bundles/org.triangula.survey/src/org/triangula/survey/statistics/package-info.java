// SPDX-License-Identifier: EPL-2.0
/** Statistics of tables, ranks and numbers: pure functions, agreeing with R; sources are named at the formulas. */
package org.triangula.survey.statistics;
