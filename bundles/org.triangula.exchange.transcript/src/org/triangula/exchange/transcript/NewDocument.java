// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.transcript;

import org.triangula.core.exchange.ImportFile;
import org.triangula.core.operation.StudyEdit;
import org.triangula.core.operation.StudyEdit.StoredText;
import org.triangula.core.problem.ProblemException;
import org.triangula.model.ModelFactory;
import org.triangula.model.Source;
import org.triangula.model.SourceKind;
import org.triangula.model.texts.Document;
import org.triangula.model.texts.DocumentKind;
import org.triangula.model.texts.InterviewDetails;
import org.triangula.model.texts.Speaker;
import org.triangula.model.texts.TextsFactory;

/**
 * Adds a transcript to a study.
 *
 * @param file the file it was read from; kept in the study
 * @param format identity of its format
 * @param text its paragraphs, one per line
 * @param name what the file name tells
 * @param speakers who speaks
 * @param again whether to add it although it was imported before
 */
record NewDocument(ImportFile file, String format, String text, TranscriptName name, SpeakerLabels speakers,
    boolean again) {

    void add(StudyEdit edit) throws ProblemException {
        // asked again here: the study may have changed since the plan was made
        if (!again && TranscriptImporter.earlier(edit.study(), file.checksum()) != null) {
            return;
        }
        StoredText stored = edit.storeText(name.title(), text);
        Document document = TextsFactory.eINSTANCE.createDocument();
        document.setName(name.title());
        document.setKind(name.kind(speakers));
        document.setLanguage(TextLanguage.guess(text));
        document.setTextFile(stored.file());
        document.setTextChecksum(stored.checksum());
        document.setTextLength(stored.length());
        document.setParagraphCount(stored.paragraphs());
        document.setCreatedAt(edit.time());
        document.setOriginalFile(edit.storeData(file.name(), file.content()));
        for (SpeakerLabels.Label label : speakers.labels()) {
            Speaker speaker = TextsFactory.eINSTANCE.createSpeaker();
            speaker.setLabel(label.label());
            speaker.setRole(label.role());
            document.getSpeakers().add(speaker);
        }
        Source source = source(edit);
        edit.study().getProvenance().add(source);
        document.getSources().add(source);
        if (name.area() != null) {
            document.getAreas().add(name.area());
        }
        if (document.getKind() == DocumentKind.INTERVIEW || document.getKind() == DocumentKind.FOCUS_GROUP) {
            InterviewDetails details = TextsFactory.eINSTANCE.createInterviewDetails();
            details.setNumber(name.number());
            details.setConductedOn(name.date());
            details.setDistrict(name.area());
            document.setInterview(details);
        }
        edit.study().getTexts().getDocuments().add(document);
    }

    private Source source(StudyEdit edit) {
        Source source = ModelFactory.eINSTANCE.createSource();
        source.setKind(SourceKind.FILE);
        source.setName(file.name());
        source.setLocation(file.name());
        source.setChecksum(file.checksum());
        source.setFormat(format);
        source.setImportedAt(edit.time());
        return source;
    }
}
