// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.survey.structure;

import org.triangula.survey.design.OptionDraft;
import org.triangula.survey.design.QuestionDraft;
import org.triangula.survey.design.RowDraft;

/** Compares questions of files with those of the study. */
final class Drafts {

    private Drafts() {
    }

    /** A question without the identities of its options and rows. */
    static QuestionDraft bare(QuestionDraft question) {
        return question.withOptions(question.options().stream().map(option -> new OptionDraft("", option.code(),
            option.wording(), option.openText(), option.exclusive(), option.missing())).toList())
            .withRows(question.rows().stream().map(row -> new RowDraft("", row.code(), row.wording())).toList());
    }
}
