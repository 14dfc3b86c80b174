// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.transcript;

import org.triangula.exchange.transcript.reader.SegmentReader;

/** Imports transcripts in JSON, as aTrain and Whisper write them. */
public final class SegmentImporter extends TranscriptImporter {

    private static final long LARGEST = 256L << 20;

    /** Creates the importer. */
    public SegmentImporter() {
        super("segments", LARGEST, new SegmentReader());
    }
}
