// SPDX-License-Identifier: EPL-2.0
/** Views in which documents are summarised: paraphrases, summary grid and summary tables. */
package org.triangula.analysis.ui.summary;
