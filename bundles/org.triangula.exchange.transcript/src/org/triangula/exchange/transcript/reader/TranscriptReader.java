// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.transcript.reader;

import java.util.Map;

import org.triangula.core.exchange.FileSample;
import org.triangula.core.exchange.ImportFile;
import org.triangula.core.exchange.Recognition;
import org.triangula.core.problem.ProblemException;
import org.triangula.core.progress.Progress;

/** Reads one format of transcripts. Instances keep nothing between files. */
public interface TranscriptReader {

    /**
     * Tells from the beginning of a file whether it is in this format.
     *
     * @param sample the beginning
     * @return what the content says
     */
    Recognition recognise(FileSample sample);

    /**
     * Reads a file.
     *
     * @param file the file, which may be hostile
     * @param options options of the import
     * @param progress asked whether the work is still wanted
     * @return its paragraphs
     * @throws ProblemException if it cannot be read: place, reason, remedy
     */
    Transcript read(ImportFile file, Map<String, String> options, Progress progress) throws ProblemException;
}
