// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.transcript;

import org.triangula.exchange.transcript.pdf.PdfReader;

/** Imports the text of a PDF. */
public final class PdfImporter extends TranscriptImporter {

    private static final long LARGEST = 256L << 20;

    /** Creates the importer. */
    public PdfImporter() {
        super("pdf", LARGEST, new PdfReader());
    }
}
