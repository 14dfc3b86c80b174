// SPDX-License-Identifier: EPL-2.0
package org.triangula.analysis.query;

import org.eclipse.osgi.util.NLS;
import org.triangula.core.operation.StudyEdit;
import org.triangula.core.operation.StudyOperation;
import org.triangula.core.problem.ProblemException;
import org.triangula.core.query.PropertyValues;
import org.triangula.core.study.ProductVersion;
import org.triangula.model.inquiry.AnalysisResult;
import org.triangula.model.inquiry.InquiryFactory;

/**
 * Keeps a query in the study, in place of one that has the same name.
 *
 * @param stored the query
 */
public record StoreQuery(StoredQuery stored) implements StudyOperation {

    @Override
    public String label() {
        return NLS.bind(Messages.store, stored.name());
    }

    @Override
    public void perform(StudyEdit edit) throws ProblemException {
        if (stored.name().isBlank()) {
            throw new ProblemException("", Messages.nameless, Messages.nameless_remedy);
        }
        AnalysisResult result = edit.study().getInquiry().getResults().stream()
            .filter(each -> StoredQuery.ANALYSIS.equals(each.getAnalysis()) && stored.name().equals(each.getName()))
            .findFirst().orElse(null);
        if (result == null) {
            result = InquiryFactory.eINSTANCE.createAnalysisResult();
            result.setAnalysis(StoredQuery.ANALYSIS);
            result.setName(stored.name());
            edit.study().getInquiry().getResults().add(result);
        }
        result.setProductVersion(ProductVersion.current());
        result.setComputedAt(edit.time());
        result.getParameters().clear();
        for (var entry : stored.parameters().entrySet()) {
            result.getParameters().add(PropertyValues.of(entry.getKey(), entry.getValue()));
        }
    }
}
