// SPDX-License-Identifier: EPL-2.0
/** Counts of words: frequencies, combinations, dictionaries, and pictures of them. */
package org.triangula.search.words;
