// SPDX-License-Identifier: EPL-2.0
package org.triangula.organization.cases;

import java.util.List;

import org.triangula.core.operation.StudyEdit;
import org.triangula.core.operation.StudyOperation;
import org.triangula.core.study.ProductVersion;
import org.triangula.model.Study;
import org.triangula.model.inquiry.AnalysisResult;
import org.triangula.model.inquiry.InquiryFactory;

/**
 * The results of one analysis that are kept in the study as versions.
 *
 * @param analysis identity of the analysis
 */
public record ResultVersions(String analysis) {

    /**
     * The versions. The caller holds the monitor of the session.
     *
     * @param study the study
     * @return results of the analysis, the latest last
     */
    public List<AnalysisResult> of(Study study) {
        return study.getInquiry().getResults().stream().filter(one -> analysis.equals(one.getAnalysis())).toList();
    }

    /**
     * Makes a version of now, which is not in the study yet.
     *
     * @param edit the operation
     * @param name name of the version; what stands around it is cut off
     * @return the version without parameters, inputs, file and summary
     */
    public AnalysisResult make(StudyEdit edit, String name) {
        AnalysisResult result = InquiryFactory.eINSTANCE.createAnalysisResult();
        result.setAnalysis(analysis);
        result.setName(name.strip());
        result.setProductVersion(ProductVersion.current());
        result.setComputedAt(edit.time());
        return result;
    }

    /**
     * Deletes a version.
     *
     * @param label label of the operation
     * @param id identity of the version; nothing happens when it is gone
     * @return the operation
     */
    public static StudyOperation delete(String label, String id) {
        return StudyOperation.of(label, edit -> edit.index().find(AnalysisResult.class, id).ifPresent(edit::delete));
    }
}
