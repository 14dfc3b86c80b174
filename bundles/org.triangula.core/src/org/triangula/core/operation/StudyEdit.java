// SPDX-License-Identifier: EPL-2.0
package org.triangula.core.operation;

import java.nio.file.Path;

import java.time.Instant;

import org.triangula.core.change.StudyIndex;
import org.triangula.core.problem.ProblemException;
import org.triangula.model.Identified;
import org.triangula.model.Study;

/** What an operation may use while it changes a study. */
public interface StudyEdit {

    /**
     * The study.
     *
     * @return the study, whose objects may be changed freely during the operation
     */
    Study study();

    /**
     * Finds objects by identity.
     *
     * @return the index
     */
    StudyIndex index();

    /**
     * The time of the operation.
     *
     * @return one instant for the whole operation, to whole milliseconds
     */
    Instant time();

    /**
     * Removes an object with all it contains, and every reference to any of it. Objects that only make sense with their
     * target (codings of a removed code, links, evidence) are removed too.
     *
     * @param object the object
     */
    void delete(Identified object);

    /**
     * Stores a text in the study folder.
     *
     * @param name a name for people, from which the file name is made
     * @param text the text; line ends are normalised to LF
     * @return the stored text, to be entered in a document
     * @throws ProblemException if it cannot be written
     */
    StoredText storeText(String name, String text) throws ProblemException;

    /**
     * Stores bytes (a columnar file, an original document) in the study folder, under {@code data/}.
     *
     * @param name a file name for people, with its extension
     * @param content the bytes
     * @return path inside the study folder, to be entered in the model
     * @throws ProblemException if it cannot be written
     */
    String storeData(String name, byte[] content) throws ProblemException;

    /**
     * Stores a copy of a file in the study folder, under {@code data/}; it need not fit into memory.
     *
     * @param name a file name for people, with its extension
     * @param content the file
     * @return path inside the study folder, to be entered in the model
     * @throws ProblemException if it cannot be read or written
     */
    String storeData(String name, Path content) throws ProblemException;

    /**
     * A text that lies in the study folder.
     *
     * @param file path inside the study folder
     * @param checksum SHA-256 in hexadecimal digits
     * @param length length in Unicode code points
     * @param paragraphs number of lines
     */
    record StoredText(String file, String checksum, int length, int paragraphs) {
    }
}
