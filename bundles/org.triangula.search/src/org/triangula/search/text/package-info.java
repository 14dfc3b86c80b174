// SPDX-License-Identifier: EPL-2.0
/** The texts of a study as searchers need them: words, stems, sentences, speaker turns, transcript marks. */
package org.triangula.search.text;
