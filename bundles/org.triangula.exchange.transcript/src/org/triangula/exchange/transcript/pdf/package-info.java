// SPDX-License-Identifier: EPL-2.0
/** From the places of words on the pages of a PDF to paragraphs: columns, running heads, hyphens. */
package org.triangula.exchange.transcript.pdf;
