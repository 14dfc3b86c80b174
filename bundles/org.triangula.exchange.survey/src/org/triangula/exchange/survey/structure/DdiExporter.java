// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.survey.structure;

import java.io.IOException;
import java.util.List;

import org.triangula.core.exchange.ExportRequest;
import org.triangula.core.exchange.ImportReport.Finding;
import org.triangula.survey.design.QuestionnaireContent;

/** Exports a questionnaire as DDI Codebook 2.5. */
public final class DdiExporter extends QuestionnaireExporter {

    @Override
    protected byte[] bytes(QuestionnaireContent content, String id, ExportRequest request, List<Finding> findings)
        throws IOException {
        DdiWriter writer = new DdiWriter(content, findings);
        return xml(writer::write);
    }
}
