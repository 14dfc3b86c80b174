// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.transcript;

import org.triangula.exchange.transcript.reader.SubtitleReader;

/** Imports subtitles in WebVTT form. */
public final class VttImporter extends TranscriptImporter {

    private static final long LARGEST = 64L << 20;

    /** Creates the importer. */
    public VttImporter() {
        super("vtt", LARGEST, new SubtitleReader(true));
    }
}
