// SPDX-License-Identifier: EPL-2.0
/** Tables of results as text documents and pages. */
package org.triangula.triangulation.report.table;
