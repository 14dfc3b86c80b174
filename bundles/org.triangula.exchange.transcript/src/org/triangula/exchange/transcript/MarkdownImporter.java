// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.transcript;

import org.triangula.exchange.transcript.reader.MarkdownReader;

/** Imports Markdown. */
public final class MarkdownImporter extends TranscriptImporter {

    private static final long LARGEST = 64L << 20;

    /** Creates the importer. */
    public MarkdownImporter() {
        super("md", LARGEST, new MarkdownReader());
    }
}
