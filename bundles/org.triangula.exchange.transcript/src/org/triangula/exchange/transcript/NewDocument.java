// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.transcript;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.util.EList;
import org.triangula.core.exchange.Confidential.FoundName;
import org.triangula.core.exchange.ImportFile;
import org.triangula.core.exchange.ImportedSource;
import org.triangula.core.operation.StudyEdit;
import org.triangula.core.operation.StudyEdit.StoredText;
import org.triangula.core.problem.ProblemException;
import org.triangula.exchange.transcript.form.FormAnswers;
import org.triangula.exchange.transcript.form.FormField;
import org.triangula.exchange.transcript.form.InterviewForm;
import org.triangula.model.Source;
import org.triangula.model.SourceKind;
import org.triangula.model.actors.ActorsFactory;
import org.triangula.model.actors.Person;
import org.triangula.model.texts.Document;
import org.triangula.model.texts.DocumentGroup;
import org.triangula.model.texts.DocumentKind;
import org.triangula.model.texts.InterviewDetails;
import org.triangula.model.texts.Speaker;
import org.triangula.model.texts.SpeakerRole;
import org.triangula.model.texts.TextsFactory;

/**
 * Adds a transcript to a study.
 *
 * @param file the file it was read from
 * @param format identity of its format
 * @param content what it becomes
 * @param options how it is imported
 */
record NewDocument(ImportFile file, String format, TranscriptContent content, ImportOptions options) {

    void add(StudyEdit edit) throws ProblemException {
        // asked again here: the study may have changed since the plan was made
        if (!options.again() && TranscriptImporter.earlier(edit.study(), file.checksum()) != null) {
            return;
        }
        StoredText stored = edit.storeText(content.title(), content.text().text());
        Document document = TextsFactory.eINSTANCE.createDocument();
        if (edit.index().find(content.people().documentId()) == null) {
            document.setId(content.people().documentId());
        }
        document.setName(content.title());
        document.setKind(kind());
        document.setLanguage(language());
        document.setTextFile(stored.file());
        document.setTextChecksum(stored.checksum());
        document.setTextLength(stored.length());
        document.setParagraphCount(stored.paragraphs());
        document.setCreatedAt(edit.time());
        if (options.keepsOriginal(content.holdsNames())) {
            document.setOriginalFile(edit.storeData(file.name(), file.content()));
        }
        if (content.media().isPresent()) {
            MediaFile media = content.media().get();
            document.setMediaFile(options.copiesMedia() ? edit.storeData(media.name(), media.content())
                : media.path().toString());
        }
        addSource(edit, document);
        if (content.district() != null) {
            document.getAreas().add(content.district());
        }
        edit.study().getTexts().getDocuments().add(document);
        List<Person> persons = persons(edit);
        addSpeakers(document, persons);
        addDetails(document, persons);
        addToGroup(edit, document);
    }

    private DocumentKind kind() {
        DocumentKind kind = content.name().kind(content.speakers());
        return kind == DocumentKind.OTHER && content.form().isPresent() ? DocumentKind.INTERVIEW : kind;
    }

    private String language() {
        String named = content.form().flatMap(form -> form.value(FormField.LANGUAGE)).map(TextLanguage::named)
            .orElse(null);
        return named == null ? TextLanguage.guess(content.text().text()) : named;
    }

    private void addSource(StudyEdit edit, Document document) {
        // the name of a person in the name of the file stays out of the study as it does out of the text
        boolean renamed = !content.title().equals(content.name().title());
        String name = renamed ? content.title() : file.name().replaceAll("\\p{Cc}", " ");
        Source source = ImportedSource.of(edit, SourceKind.FILE, name, file.checksum(), format);
        edit.study().getProvenance().add(source);
        document.getSources().add(source);
    }

    private List<Person> persons(StudyEdit edit) {
        List<Person> persons = new ArrayList<>();
        for (FoundName found : content.people().persons()) {
            Person person = ActorsFactory.eINSTANCE.createPerson();
            if (edit.index().find(found.id()) == null) {
                person.setId(found.id());
            }
            person.setName(found.pseudonym());
            person.setArea(content.district());
            content.form().flatMap(form -> form.value(FormField.FUNCTION)).ifPresent(person::setDescription);
            edit.study().getActors().getActors().add(person);
            persons.add(person);
        }
        return persons;
    }

    private void addSpeakers(Document document, List<Person> persons) {
        List<Speaker> respondents = new ArrayList<>();
        for (SpeakerLabels.Label label : content.speakers().labels()) {
            Speaker speaker = TextsFactory.eINSTANCE.createSpeaker();
            speaker.setLabel(label.label());
            speaker.setRole(label.role());
            document.getSpeakers().add(speaker);
            if (label.role() == SpeakerRole.RESPONDENT) {
                respondents.add(speaker);
            }
        }
        if (respondents.size() == 1 && persons.size() == 1) {
            respondents.get(0).setPerson(persons.get(0));
        }
    }

    private void addDetails(Document document, List<Person> persons) {
        boolean interview = document.getKind() == DocumentKind.INTERVIEW
            || document.getKind() == DocumentKind.FOCUS_GROUP;
        if (!interview && content.form().isEmpty()) {
            return;
        }
        InterviewDetails details = TextsFactory.eINSTANCE.createInterviewDetails();
        details.setNumber(content.name().number());
        details.setConductedOn(content.name().date());
        details.setDistrict(content.district());
        content.form().ifPresent(form -> fill(details, form));
        details.getRespondents().addAll(persons);
        details.getInterviewers().addAll(content.people().interviewers());
        document.setInterview(details);
    }

    private static void fill(InterviewDetails details, InterviewForm form) {
        form.value(FormField.DATE).flatMap(FormAnswers::date).ifPresent(details::setConductedOn);
        form.value(FormField.NUMBER).ifPresent(value -> FormAnswers.number(value).ifPresent(details::setNumber));
        form.value(FormField.CODE).ifPresent(details::setShortCode);
        form.value(FormField.FUNCTION).ifPresent(details::setRespondentFunction);
        form.value(FormField.REMARKS).ifPresent(details::setPeculiarities);
        form.value(FormField.PLACE).ifPresent(details::setPlace);
        form.value(FormField.FORMAT).map(FormAnswers::format).ifPresent(details::setFormat);
        form.value(FormField.DURATION)
            .ifPresent(value -> FormAnswers.minutes(value).ifPresent(details::setDurationMinutes));
        form.value(FormField.INTERPRETER).ifPresent(value -> details.setInterpreter(FormAnswers.isYes(value)));
        form.value(FormField.CONSENT).ifPresent(details::setConsent);
        form.value(FormField.RECORDING).ifPresent(value -> details.setRecorded(FormAnswers.isYes(value)));
    }

    private void addToGroup(StudyEdit edit, Document document) {
        EList<DocumentGroup> groups = edit.study().getTexts().getGroups();
        DocumentGroup group = null;
        for (String name : options.group().split("/")) {
            if (name.isBlank()) {
                continue;
            }
            Optional<DocumentGroup> known =
                groups.stream().filter(each -> name.equals(each.getName())).findFirst();
            if (known.isPresent()) {
                group = known.get();
            } else {
                group = TextsFactory.eINSTANCE.createDocumentGroup();
                group.setName(name.replaceAll("\\p{Cc}", " "));
                groups.add(group);
            }
            groups = group.getGroups();
        }
        if (group != null) {
            group.getDocuments().add(document);
        }
    }
}
