// SPDX-License-Identifier: EPL-2.0
package org.triangula.analysis.retrieval;

import java.util.Optional;

import org.triangula.model.Study;
import org.triangula.model.inquiry.Case;
import org.triangula.model.inquiry.InquiryFactory;
import org.triangula.model.texts.Document;

/** The case that holds a document's own values: one that has this document and nothing else as member. */
final class OwnCase {

    private OwnCase() {
    }

    static boolean isOwn(Case one) {
        return one.getMembers().size() == 1 && one.getMembers().get(0) instanceof Document;
    }

    static Optional<Case> find(Study study, Document document) {
        return study.getInquiry().getCases().stream()
            .filter(one -> isOwn(one) && one.getMembers().get(0) == document).findFirst();
    }

    static Case require(Study study, Document document) {
        return find(study, document).orElseGet(() -> {
            Case one = InquiryFactory.eINSTANCE.createCase();
            one.setName(document.getName());
            study.getInquiry().getCases().add(one);
            one.getMembers().add(document);
            return one;
        });
    }
}
