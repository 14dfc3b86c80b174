// SPDX-License-Identifier: EPL-2.0
package org.triangula.examples.study.content;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

import org.triangula.core.operation.StudyEdit;
import org.triangula.core.operation.StudyEdit.StoredText;
import org.triangula.core.problem.ProblemException;
import org.triangula.core.text.DocumentText;
import org.triangula.examples.study.network.ExampleRow;
import org.triangula.examples.study.network.ExampleTable;
import org.triangula.model.texts.Document;
import org.triangula.model.texts.DocumentKind;
import org.triangula.model.texts.InterviewDetails;
import org.triangula.model.texts.InterviewFormat;
import org.triangula.model.texts.RecordStatus;
import org.triangula.model.texts.TextsFactory;

/** Reads {@code documents/documents.tsv} and the texts. */
public final class DocumentReader implements ContentReader {

    @Override
    public void read(StudyEdit edit, ExampleObjects objects) throws ProblemException {
        for (ExampleRow row : ExampleTable.read("documents/documents.tsv").rows()) {
            List<String> lines = lines("documents/" + row.text("file"));
            String text = lines.stream().filter(line -> !line.isBlank() && !isRemark(line))
                .map(line -> line + '\n').collect(Collectors.joining());
            StoredText stored = edit.storeText(row.text("document") + " " + row.text("title_de"), text);
            Document document = document(row, objects);
            document.setDescription(lines.stream().filter(DocumentReader::isRemark).map(line -> line.substring(2))
                .collect(Collectors.joining("\n")));
            document.setTextFile(stored.file());
            document.setTextChecksum(stored.checksum());
            document.setTextLength(stored.length());
            document.setParagraphCount(stored.paragraphs());
            DocumentText read = new DocumentText(text);
            new SpeakerFinder(row.text("role")).addSpeakers(document, read);
            edit.study().getTexts().getDocuments().add(document);
            objects.documents().put(row.text("document"), document, row.place("document"));
            objects.passages().put(row.text("document"), new DocumentPassages(document, read),
                row.place("document"));
        }
    }

    private static Document document(ExampleRow row, ExampleObjects objects) throws ProblemException {
        Document document = TextsFactory.eINSTANCE.createDocument();
        document.setName(row.text("document") + " " + row.text("title_de"));
        document.setKind(kind(row));
        document.setLanguage(row.text("language"));
        document.setRecordStatus(RecordStatus.ON_RECORD);
        document.setCreatedAt(ModelParts.noon(row, "date"));
        document.getAreas().add(objects.areas().get(row, "area"));
        document.getSources().add(objects.sources().get(
            document.getKind() == DocumentKind.OPEN_ANSWERS ? "survey/responses.tsv" : "documents", row.place("kind")));
        ModelParts.keep(document, "code", row.text("code_short"));
        ModelParts.keep(document, "date", row.text("date"));
        if (document.getKind() == DocumentKind.INTERVIEW || document.getKind() == DocumentKind.FOCUS_GROUP) {
            document.setInterview(interview(row, objects));
        }
        return document;
    }

    private static InterviewDetails interview(ExampleRow row, ExampleObjects objects) throws ProblemException {
        InterviewDetails details = TextsFactory.eINSTANCE.createInterviewDetails();
        LocalDate day = ModelParts.day(row, "date");
        details.setConductedOn(day.toString());
        details.setNumber(row.integer("number"));
        details.setShortCode(row.text("public_label"));
        details.setDistrict(objects.areas().get(row, "area"));
        details.setRespondentFunction(row.text("role"));
        details.setPeculiarities(row.optional("special"));
        String format = row.text("format");
        if (format.startsWith("vor Ort")) {
            details.setFormat(InterviewFormat.IN_PERSON);
        } else if (format.startsWith("online")) {
            details.setFormat(InterviewFormat.ONLINE);
        } else if (format.startsWith("Telefon")) {
            details.setFormat(InterviewFormat.TELEPHONE);
        } else {
            throw row.unknown("format");
        }
        details.setInterpreter(row.yes("interpreter"));
        details.setDurationMinutes(row.integer("duration_min"));
        details.setRecorded(row.yes("recorded"));
        details.setConsent("Verwendung unter Pseudonym (erfunden)");
        return details;
    }

    private static DocumentKind kind(ExampleRow row) throws ProblemException {
        return switch (row.text("kind")) {
            case "interview" -> DocumentKind.INTERVIEW;
            case "focus_group" -> DocumentKind.FOCUS_GROUP;
            case "field_notes" -> DocumentKind.FIELD_NOTES;
            case "concept" -> DocumentKind.CONCEPT;
            case "open_answers" -> DocumentKind.OPEN_ANSWERS;
            default -> throw row.unknown("kind");
        };
    }

    private static boolean isRemark(String line) {
        return line.startsWith("# ");
    }

    private static List<String> lines(String path) {
        try (BufferedReader reader = new BufferedReader(
            new InputStreamReader(ExampleTable.open(path), StandardCharsets.UTF_8))) {
            return reader.lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + path, e);
        }
    }
}
