// SPDX-License-Identifier: EPL-2.0
/** View of words: frequencies, stop words, dictionaries. */
package org.triangula.search.ui.words;
