// SPDX-License-Identifier: EPL-2.0
/** Sets of characters of one document's text as sorted intervals, and distances between passages in paragraphs. */
package org.triangula.analysis.algebra;
