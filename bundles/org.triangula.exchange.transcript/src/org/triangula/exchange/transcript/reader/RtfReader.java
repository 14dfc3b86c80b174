// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.transcript.reader;

import java.util.Map;

import org.triangula.core.exchange.FileSample;
import org.triangula.core.exchange.ImportFile;
import org.triangula.core.exchange.Recognition;
import org.triangula.core.problem.ProblemException;
import org.triangula.core.progress.Progress;

/**
 * Reads Rich Text Format (RTF specification 1.9.1) as word processors, f4transkript and f5transkript write it. The time
 * marks of f4 and f5 ({@code #00:01:23-4#}) are ordinary text and stay as they are.
 */
public final class RtfReader implements TranscriptReader {

    /** Creates the reader. */
    public RtfReader() {
        // keeps nothing
    }

    @Override
    public Recognition recognise(FileSample sample) {
        return sample.beginsWith('{', '\\', 'r', 't', 'f') ? Recognition.CERTAIN
            : sample.endsWith("rtf") ? Recognition.BY_ENDING : Recognition.NO;
    }

    @Override
    public Transcript read(ImportFile file, Map<String, String> options, Progress progress) throws ProblemException {
        if (!file.beginsWith('{', '\\', 'r', 't', 'f')) {
            throw new ProblemException(file.name(), Messages.noRtf, Messages.noRtf_remedy);
        }
        return new RtfText(file, progress).read();
    }
}
