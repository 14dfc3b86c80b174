// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.survey.form;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

import org.triangula.core.exchange.ExportRequest;
import org.triangula.core.exchange.ImportReport.Finding;
import org.triangula.exchange.survey.structure.QuestionnaireExporter;
import org.triangula.survey.design.QuestionnaireContent;

/**
 * Exports a questionnaire as HTML form. Options: {@code topics} (numbers of the topics of one desk, separated by
 * semicolons), {@code unit} and {@code desk} (filled in beforehand).
 */
public final class FormExporter extends QuestionnaireExporter {

    @Override
    protected byte[] bytes(QuestionnaireContent content, String id, ExportRequest request, List<Finding> findings)
        throws IOException {
        List<String> topics = Arrays.stream(request.options().getOrDefault("topics", "").split(";"))
            .map(String::strip).filter(topic -> !topic.isEmpty()).toList();
        return new FormDocument(content, id, topics, request.options().getOrDefault("unit", ""),
            request.options().getOrDefault("desk", "")).html().getBytes(StandardCharsets.UTF_8);
    }
}
