// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.survey.print;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.triangula.core.exchange.ExportRequest;
import org.triangula.core.exchange.FormatOption;
import org.triangula.core.exchange.ImportReport.Finding;
import org.triangula.exchange.survey.structure.QuestionnaireExporter;
import org.triangula.survey.design.QuestionnaireContent;

/** Exports a questionnaire as PDF to be printed. Option {@code language}: de or en. */
public final class PdfQuestionnaireExporter extends QuestionnaireExporter {

    @Override
    public List<FormatOption> options() {
        return List.of(PrintLanguage.option());
    }

    @Override
    protected byte[] bytes(QuestionnaireContent content, String id, ExportRequest request, List<Finding> findings)
        throws IOException {
        PrintedQuestionnaire printed = PrintedQuestionnaire.of(content, PrintLanguage.of(request));
        try (PDDocument document = new PDDocument(); ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            document.getDocumentInformation().setTitle(printed.title());
            document.getDocumentCatalog().setLanguage(PrintLanguage.of(request).getLanguage());
            try (PrintedPages pages = new PrintedPages(document, printed.title())) {
                pages.write(printed);
            }
            document.save(bytes);
            return bytes.toByteArray();
        }
    }
}
