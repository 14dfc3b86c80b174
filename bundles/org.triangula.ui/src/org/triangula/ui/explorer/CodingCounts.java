// SPDX-License-Identifier: EPL-2.0
package org.triangula.ui.explorer;

import java.util.HashMap;
import java.util.Map;

import org.triangula.core.study.StudyListener.StudyEvent;
import org.triangula.model.Study;
import org.triangula.model.texts.Code;
import org.triangula.model.texts.Coding;
import org.triangula.model.texts.Document;
import org.triangula.model.texts.Selection;

/** How often codes are assigned; counted again only after codings changed. */
final class CodingCounts {

    private Map<Code, Integer> counts;

    void changed(StudyEvent event) {
        if (event.touches(Coding.class) || event.touches(Selection.class) || event.touches(Document.class)) {
            counts = null;
        }
    }

    void clear() {
        counts = null;
    }

    int of(Code code, Study study) {
        if (counts == null) {
            counts = count(study);
        }
        return counts.getOrDefault(code, 0);
    }

    private static Map<Code, Integer> count(Study study) {
        Map<Code, Integer> counts = new HashMap<>();
        for (Document document : study.getTexts().getDocuments()) {
            for (Selection selection : document.getSelections()) {
                for (Coding coding : selection.getCodings()) {
                    counts.merge(coding.getCode(), 1, Integer::sum);
                }
            }
        }
        return counts;
    }
}
