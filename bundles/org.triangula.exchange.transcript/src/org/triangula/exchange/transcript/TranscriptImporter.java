// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.transcript;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.triangula.core.exchange.ImportFile;
import org.triangula.core.exchange.ImportPlan;
import org.triangula.core.exchange.ImportReport;
import org.triangula.core.exchange.ImportReport.Count;
import org.triangula.core.exchange.ImportReport.Finding;
import org.triangula.core.exchange.ImportReport.Severity;
import org.triangula.core.exchange.ImportRequest;
import org.triangula.core.exchange.StudyImporter;
import org.triangula.core.operation.StudyOperation;
import org.triangula.core.problem.ProblemException;
import org.triangula.core.progress.Progress;
import org.triangula.core.text.DocumentText;
import org.triangula.model.Source;
import org.triangula.model.Study;
import org.triangula.model.texts.Document;

/**
 * Imports one transcript as a document with numbered paragraphs, speakers and what the file name tells. The same file
 * is not imported twice unless the option {@code again} is {@code true}.
 */
abstract class TranscriptImporter implements StudyImporter {

    private final String format;
    private final long largest;

    TranscriptImporter(String format, long largest) {
        this.format = format;
        this.largest = largest;
    }

    /** Reads the paragraphs. */
    abstract Transcript read(ImportFile file, Map<String, String> options, Progress progress) throws ProblemException;

    @Override
    public final ImportPlan read(ImportRequest request, Progress progress) throws ProblemException {
        progress.report(Messages.reading, 0);
        ImportFile file = ImportFile.read(request.file(), largest);
        Transcript transcript = read(file, request.options(), progress);
        progress.checkCancelled();
        DocumentText text = new DocumentText(transcript.text());
        if (text.text().isBlank()) {
            throw new ProblemException(file.name(), Messages.noText, Messages.noText_remedy);
        }
        List<Finding> findings = new ArrayList<>();
        boolean again = "true".equals(request.options().get("again"));
        Document earlier = again ? null : earlier(request.study(), file.checksum());
        SpeakerLabels speakers = SpeakerLabels.in(text);
        TranscriptName name = TranscriptName.of(file.name(), request.study());
        if (earlier != null) {
            findings.add(new Finding(Severity.DOUBTFUL, "", Messages.bind(Messages.again, earlier.getName())));
        } else {
            findings.addAll(name.findings());
            if (request.study().getTexts().getDocuments().stream()
                .anyMatch(document -> name.title().equals(document.getName()))) {
                findings.add(new Finding(Severity.DOUBTFUL, "", Messages.bind(Messages.sameName, name.title())));
            }
        }
        findings.addAll(transcript.findings());
        int added = earlier == null ? 1 : 0;
        List<Count> counts = List.of(new Count(Messages.kind_documents, 1, added, 0),
            new Count(Messages.kind_paragraphs, text.paragraphCount(), added * text.paragraphCount(), 0),
            new Count(Messages.kind_speakers, speakers.labels().size(), added * speakers.labels().size(), 0));
        progress.report(Messages.reading, 1);
        NewDocument document = new NewDocument(file, format, transcript.text(), name, speakers, again);
        return new ImportPlan(StudyOperation.of(Messages.bind(Messages.label, name.title()), document::add),
            new ImportReport(format, file.name(), file.checksum(), counts, findings));
    }

    /** The document that the same file has become before. */
    static Document earlier(Study study, String checksum) {
        for (Document document : study.getTexts().getDocuments()) {
            for (Source source : document.getSources()) {
                if (Objects.equals(checksum, source.getChecksum())) {
                    return document;
                }
            }
        }
        return null;
    }
}
