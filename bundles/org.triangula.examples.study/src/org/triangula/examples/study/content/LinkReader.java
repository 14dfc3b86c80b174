// SPDX-License-Identifier: EPL-2.0
package org.triangula.examples.study.content;

import org.triangula.core.operation.StudyEdit;
import org.triangula.core.problem.ProblemException;
import org.triangula.examples.study.network.ExampleRow;
import org.triangula.examples.study.network.ExampleTable;
import org.triangula.model.Term;
import org.triangula.model.inquiry.InquiryFactory;
import org.triangula.model.inquiry.Link;

/** Reads {@code inquiry/links.tsv}: passages that mention facilities, areas and actors. */
public final class LinkReader implements ContentReader {

    @Override
    public void read(StudyEdit edit, ExampleObjects objects) throws ProblemException {
        Term mentions = new VocabularyTerms(edit.study()).get("link-kind", "mentions", "inquiry/links.tsv");
        for (ExampleRow row : ExampleTable.read("inquiry/links.tsv").rows()) {
            Link link = InquiryFactory.eINSTANCE.createLink();
            link.setSource(objects.segments().get(row, "segment"));
            link.setTarget(objects.referred(row, "target_kind", "target", edit.study()));
            link.setKind(mentions);
            link.setNote(row.optional("note"));
            link.setCreatedAt(edit.time());
            ModelParts.keep(link, "key", row.text("id"));
            edit.study().getInquiry().getLinks().add(link);
        }
    }
}
