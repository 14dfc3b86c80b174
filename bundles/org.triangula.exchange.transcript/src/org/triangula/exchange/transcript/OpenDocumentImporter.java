// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.transcript;

import org.triangula.exchange.transcript.reader.OpenDocumentReader;

/** Imports the text of an OpenDocument text. */
public final class OpenDocumentImporter extends TranscriptImporter {

    private static final long LARGEST = 256L << 20;

    /** Creates the importer. */
    public OpenDocumentImporter() {
        super("odt", LARGEST, new OpenDocumentReader());
    }
}
