// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.transcript;

import org.triangula.exchange.transcript.reader.ATrainReader;

/** Imports the text files of aTrain. */
public final class ATrainImporter extends TranscriptImporter {

    private static final long LARGEST = 64L << 20;

    /** Creates the importer. */
    public ATrainImporter() {
        super("atrain", LARGEST, new ATrainReader());
    }
}
