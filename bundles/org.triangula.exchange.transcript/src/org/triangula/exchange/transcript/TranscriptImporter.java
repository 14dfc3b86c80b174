// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.transcript;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.triangula.core.exchange.Confidential;
import org.triangula.core.exchange.FileSample;
import org.triangula.core.exchange.ImportFile;
import org.triangula.core.exchange.ImportPlan;
import org.triangula.core.exchange.ImportPreview;
import org.triangula.core.exchange.ImportReport;
import org.triangula.core.exchange.ImportReport.Count;
import org.triangula.core.exchange.ImportReport.Finding;
import org.triangula.core.exchange.ImportReport.Severity;
import org.triangula.core.exchange.ImportRequest;
import org.triangula.core.exchange.Recognition;
import org.triangula.core.exchange.StudyImporter;
import org.triangula.core.operation.StudyOperation;
import org.triangula.core.problem.ProblemException;
import org.triangula.core.progress.Progress;
import org.triangula.core.text.DocumentText;
import org.triangula.exchange.transcript.reader.CleanText;
import org.triangula.exchange.transcript.reader.Transcript;
import org.triangula.exchange.transcript.reader.TranscriptReader;
import org.triangula.model.Source;
import org.triangula.model.Study;
import org.triangula.model.texts.Document;

/**
 * Imports one transcript as a document with numbered paragraphs, speakers, what the file name tells and what the form
 * at its beginning says. The same file is not imported twice unless the option {@code again} is {@code true}. The other
 * options are those of {@link ImportOptions} and of the format.
 */
abstract class TranscriptImporter implements StudyImporter {

    private final String format;
    private final long largest;
    private final TranscriptReader reader;

    TranscriptImporter(String format, long largest, TranscriptReader reader) {
        this.format = format;
        this.largest = largest;
        this.reader = reader;
    }

    @Override
    public final Recognition recognise(FileSample sample) {
        return reader.recognise(sample);
    }

    @Override
    public final ImportPlan read(ImportRequest request, Progress progress) throws ProblemException {
        progress.report(Messages.reading, 0);
        ImportFile file = ImportFile.read(request.file(), largest);
        ImportOptions options = new ImportOptions(request.options());
        Transcript transcript = CleanText.of(reader.read(file, request.options(), progress), file.name());
        progress.checkCancelled();
        if (transcript.text().isBlank()) {
            throw new ProblemException(file.name(), Messages.noText, Messages.noText_remedy);
        }
        TranscriptContent content = TranscriptContent.of(file, transcript, request.study(), options);
        Document earlier = options.again() ? null : earlier(request.study(), file.checksum());
        List<Finding> findings = new ArrayList<>();
        if (earlier != null) {
            findings.add(new Finding(Severity.DOUBTFUL, "", Messages.bind(Messages.again, earlier.getName())));
        } else {
            findings.addAll(content.findings());
            findings.addAll(known(request.study(), file, content.title()));
        }
        findings.addAll(transcript.findings());
        int added = earlier == null ? 1 : 0;
        DocumentText text = content.text();
        List<Count> counts = List.of(new Count(Messages.kind_documents, 1, added, 0),
            new Count(Messages.kind_paragraphs, text.paragraphCount(), added * text.paragraphCount(), 0),
            count(Messages.kind_speakers, content.speakers().labels().size(), added),
            count(Messages.kind_fields, content.form().map(form -> form.values().size()).orElse(0), added),
            count(Messages.kind_names, content.people().names().size(), added));
        progress.report(Messages.reading, 1);
        NewDocument document = new NewDocument(file, format, content, options);
        return new ImportPlan(StudyOperation.of(Messages.bind(Messages.label, content.title()), document::add),
            new ImportReport(format, file.name(), file.checksum(), counts, findings),
            earlier == null ? content.confidential() : Confidential.NONE).with(preview(content, earlier));
    }

    /** Document and speakers; paragraphs and fields are only counted, names are shown apart. */
    private static ImportPreview preview(TranscriptContent content, Document earlier) {
        ImportPreview.Builder preview = new ImportPreview.Builder();
        if (earlier != null) {
            preview.known(Messages.kind_documents, earlier.getName(), "", List.of());
        } else {
            preview.added(Messages.kind_documents, content.title(), "");
            content.speakers().labels()
                .forEach(label -> preview.added(Messages.kind_speakers, label.label(), content.title()));
        }
        return preview.build();
    }

    private static Count count(String kind, int number, int added) {
        return new Count(kind, number, added * number, 0);
    }

    private static List<Finding> known(Study study, ImportFile file, String title) {
        for (Document document : study.getTexts().getDocuments()) {
            if (document.getSources().stream().anyMatch(source -> file.name().equals(source.getName()))) {
                return List.of(new Finding(Severity.DOUBTFUL, "",
                    Messages.bind(Messages.newVersion, document.getName())));
            }
        }
        return study.getTexts().getDocuments().stream().anyMatch(document -> title.equals(document.getName()))
            ? List.of(new Finding(Severity.DOUBTFUL, "", Messages.bind(Messages.sameName, title))) : List.of();
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
