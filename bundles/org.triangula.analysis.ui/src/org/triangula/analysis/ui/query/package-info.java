// SPDX-License-Identifier: EPL-2.0
/** View of coding queries: the form, the answer, stored queries, export. */
package org.triangula.analysis.ui.query;
