// SPDX-License-Identifier: EPL-2.0
/** Readers of the formats in which transcripts come: from bytes to paragraphs, whatever they are imported into. */
package org.triangula.exchange.transcript.reader;
