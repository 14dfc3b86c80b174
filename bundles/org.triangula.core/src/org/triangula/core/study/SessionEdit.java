// SPDX-License-Identifier: EPL-2.0
package org.triangula.core.study;

import java.nio.file.Path;
import java.time.Instant;

import org.triangula.core.change.StudyIndex;
import org.triangula.core.operation.StudyEdit;
import org.triangula.core.problem.ProblemException;
import org.triangula.model.Identified;
import org.triangula.model.Study;

/** The edit that a session hands to an operation. */
record SessionEdit(Study study, StudyIndex index, StudyTexts texts, Instant time) implements StudyEdit {

    @Override
    public void delete(Identified object) {
        new Deletion(study).delete(object);
    }

    @Override
    public StoredText storeText(String name, String text) throws ProblemException {
        return texts.store(name, text);
    }

    @Override
    public String storeData(String name, byte[] content) throws ProblemException {
        return texts.storeData(name, content);
    }

    @Override
    public String storeData(String name, Path content) throws ProblemException {
        return texts.storeData(name, content);
    }
}
