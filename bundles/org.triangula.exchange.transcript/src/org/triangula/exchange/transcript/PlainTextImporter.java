// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.transcript;

import org.triangula.exchange.transcript.reader.PlainTextReader;

/** Imports plain text, one paragraph per line. */
public final class PlainTextImporter extends TranscriptImporter {

    private static final long LARGEST = 64L << 20;

    /** Creates the importer. */
    public PlainTextImporter() {
        super("txt", LARGEST, new PlainTextReader());
    }
}
