// SPDX-License-Identifier: EPL-2.0
package org.triangula.examples.study.content;

import org.triangula.core.operation.StudyEdit;
import org.triangula.core.problem.ProblemException;
import org.triangula.examples.study.network.ExampleRow;
import org.triangula.examples.study.network.ExampleTable;
import org.triangula.model.texts.Memo;
import org.triangula.model.texts.Summary;
import org.triangula.model.texts.TextsFactory;

/** Reads {@code codes/memos.tsv} and {@code codes/summaries.tsv}. */
public final class MemoReader implements ContentReader {

    @Override
    public void read(StudyEdit edit, ExampleObjects objects) throws ProblemException {
        VocabularyTerms terms = new VocabularyTerms(edit.study());
        for (ExampleRow row : ExampleTable.read("codes/memos.tsv").rows()) {
            Memo memo = TextsFactory.eINSTANCE.createMemo();
            memo.setName(row.text("title"));
            memo.setText(row.text("text"));
            memo.setKind(terms.get("memo-kind", row, "kind"));
            if (!row.text("target_kind").equals("study")) {
                memo.getConcerns().add(objects.referred(row, "target_kind", "target", edit.study()));
            }
            memo.setAuthor(objects.coders().get(row, "author"));
            memo.setCreatedAt(ModelParts.noon(row, "date"));
            memo.setModifiedAt(memo.getCreatedAt());
            edit.study().getTexts().getMemos().add(memo);
        }
        for (ExampleRow row : ExampleTable.read("codes/summaries.tsv").rows()) {
            Summary summary = TextsFactory.eINSTANCE.createSummary();
            summary.setDocument(objects.documents().get(row, "document"));
            summary.setCode(objects.codes().get(row, "code"));
            summary.setText(row.text("text"));
            summary.setAuthor(objects.coders().get(row, "author"));
            edit.study().getTexts().getSummaries().add(summary);
        }
    }
}
