// SPDX-License-Identifier: EPL-2.0
/** Summarising content analysis: paraphrases of passages, summaries of what a document says under a code. */
package org.triangula.analysis.summary;
