// SPDX-License-Identifier: EPL-2.0
package org.triangula.examples.study.content;

import org.triangula.core.operation.StudyEdit;
import org.triangula.core.problem.ProblemException;

/** Turns one family of data files into a part of the study. */
@FunctionalInterface
public interface ContentReader {

    /**
     * Reads the files and adds their content to the study.
     *
     * @param edit the study to change
     * @param objects what earlier readers made; what this one makes is added
     * @throws ProblemException if a file holds something that cannot be understood; says file, line and column
     */
    void read(StudyEdit edit, ExampleObjects objects) throws ProblemException;
}
