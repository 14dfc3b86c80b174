// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.transcript;

import org.triangula.exchange.transcript.reader.RtfReader;

/** Imports the text of an RTF document, also of f4transkript and f5transkript. */
public final class RtfImporter extends TranscriptImporter {

    private static final long LARGEST = 128L << 20;

    /** Creates the importer. */
    public RtfImporter() {
        super("rtf", LARGEST, new RtfReader());
    }
}
