// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.maxqda.study;

import java.util.Optional;

import org.triangula.coding.Passage;
import org.triangula.core.operation.StudyEdit;
import org.triangula.core.operation.StudyOperation;
import org.triangula.core.problem.ProblemException;
import org.triangula.model.Property;
import org.triangula.model.texts.Document;

/**
 * Decides where a passage of the review list stands.
 *
 * @param item the item
 * @param start first code point in its document
 * @param end code point after the last
 */
public record PlaceReviewed(ReviewItem item, int start, int end) implements StudyOperation {

    @Override
    public String label() {
        return Messages.bind(item.isParaphrase() ? Messages.review_paraphrase : Messages.review_place,
            item.path().map(path -> path.name()).orElse(""));
    }

    @Override
    public void perform(StudyEdit edit) throws ProblemException {
        Property property = current(edit, item);
        Document document = edit.index().find(Document.class, item.document()).orElseThrow(
            () -> new ProblemException(item.provenance().toString(), Messages.review_noDocument,
                Messages.review_noDocument_remedy));
        if (start < 0 || end <= start || end > document.getTextLength()) {
            throw new ProblemException(document.getName(), Messages.review_outside, Messages.review_outside_remedy);
        }
        PassageEntry entry = new PassageEntry(edit, new StudyCodes(edit.study()));
        entry.enter(new Passage(document, start, end), item.path(), Optional.empty(), item.note(), item.weight(),
            item.coder(), item.createdAt());
        edit.delete(property);
    }

    static Property current(StudyEdit edit, ReviewItem item) throws ProblemException {
        return edit.index().find(Property.class, item.id()).orElseThrow(
            () -> new ProblemException(item.provenance().toString(), Messages.review_gone,
                Messages.review_gone_remedy));
    }
}
