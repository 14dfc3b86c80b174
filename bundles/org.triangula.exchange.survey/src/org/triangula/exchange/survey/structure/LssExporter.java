// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.survey.structure;

import java.io.IOException;
import java.util.List;

import org.triangula.core.exchange.ExportRequest;
import org.triangula.core.exchange.ImportReport.Finding;
import org.triangula.survey.design.QuestionnaireContent;

/** Exports a questionnaire as structure of a survey for LimeSurvey 4 and later. */
public final class LssExporter extends QuestionnaireExporter {

    @Override
    protected byte[] bytes(QuestionnaireContent content, String id, ExportRequest request, List<Finding> findings)
        throws IOException {
        LssTables tables = new LssTables(content, findings);
        return xml(tables::write);
    }
}
