// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.maxqda.study;

import java.util.List;

import org.triangula.core.operation.StudyEdit;
import org.triangula.core.operation.StudyOperation;
import org.triangula.core.problem.ProblemException;

/**
 * Leaves passages of the review list out of the study, or brings them back into the list. They stay in the study folder
 * and can be brought back at any time.
 *
 * @param items the items
 * @param skip true to leave them out, false to bring them back
 */
public record SkipReviewed(List<ReviewItem> items, boolean skip) implements StudyOperation {

    /** Copies the items. */
    public SkipReviewed {
        items = List.copyOf(items);
    }

    @Override
    public String label() {
        return Messages.bind(skip ? Messages.review_skip : Messages.review_back, items.size());
    }

    @Override
    public void perform(StudyEdit edit) throws ProblemException {
        for (ReviewItem item : items) {
            PlaceReviewed.current(edit, item).setValue(item.skipped(skip).json());
        }
    }
}
