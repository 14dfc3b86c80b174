// SPDX-License-Identifier: EPL-2.0
package org.triangula.coding.correction;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.triangula.core.problem.ProblemException;
import org.triangula.core.study.StudySession;
import org.triangula.core.text.DocumentText;
import org.triangula.model.texts.Document;
import org.triangula.model.texts.TextVersion;
import org.triangula.model.texts.TextsFactory;

/** The corrections that a text has been through. */
public final class TextVersions {

    private TextVersions() {
    }

    /**
     * One correction.
     *
     * @param replacedAt when it was made; may be {@code null} for imported versions
     * @param reason why; empty when nobody said
     * @param before text file inside the study before it
     * @param after text file inside the study after it
     */
    public record Version(Instant replacedAt, String reason, String before, String after) {
    }

    /**
     * The corrections of a document.
     *
     * @param document the document
     * @return its corrections, the earliest first
     */
    public static List<Version> of(Document document) {
        List<Version> versions = new ArrayList<>();
        List<TextVersion> earlier = document.getEarlierTexts();
        for (int i = 0; i < earlier.size(); i++) {
            TextVersion version = earlier.get(i);
            versions.add(new Version(version.getReplacedAt(), version.getReason() == null ? "" : version.getReason(),
                version.getTextFile(), i + 1 < earlier.size() ? earlier.get(i + 1).getTextFile()
                    : document.getTextFile()));
        }
        return versions;
    }

    /**
     * Reads a version.
     *
     * @param session the open study
     * @param file text file inside the study
     * @return its text
     * @throws ProblemException if it cannot be read
     */
    public static DocumentText read(StudySession session, String file) throws ProblemException {
        Document reader = TextsFactory.eINSTANCE.createDocument();
        reader.setTextFile(file);
        return session.text(reader);
    }
}
