// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.transcript;

import org.triangula.exchange.transcript.reader.WordReader;

/** Imports the text of a Word document. */
public final class DocxImporter extends TranscriptImporter {

    private static final long LARGEST = 256L << 20;

    /** Creates the importer. */
    public DocxImporter() {
        super("docx", LARGEST, new WordReader());
    }
}
