// SPDX-License-Identifier: EPL-2.0
/**
 * Projects of other programs for qualitative analysis that are SQLite databases (MAXQDA, QualCoder, Taguette) in, and
 * tables and documents for MAXQDA out.
 */
package org.triangula.exchange.projects;
