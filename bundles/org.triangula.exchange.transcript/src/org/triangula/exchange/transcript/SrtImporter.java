// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.transcript;

import org.triangula.exchange.transcript.reader.SubtitleReader;

/** Imports subtitles in SubRip form. */
public final class SrtImporter extends TranscriptImporter {

    private static final long LARGEST = 64L << 20;

    /** Creates the importer. */
    public SrtImporter() {
        super("srt", LARGEST, new SubtitleReader(false));
    }
}
