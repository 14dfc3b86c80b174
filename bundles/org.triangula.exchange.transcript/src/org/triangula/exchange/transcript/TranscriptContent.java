// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.transcript;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.triangula.core.exchange.Confidential;
import org.triangula.core.exchange.Confidential.Replacement;
import org.triangula.core.exchange.ImportFile;
import org.triangula.core.exchange.ImportReport.Finding;
import org.triangula.core.exchange.ImportReport.Severity;
import org.triangula.core.problem.ProblemException;
import org.triangula.core.text.DocumentText;
import org.triangula.exchange.transcript.form.DistrictFinder;
import org.triangula.exchange.transcript.form.FormField;
import org.triangula.exchange.transcript.form.InterviewForm;
import org.triangula.exchange.transcript.form.PersonNames;
import org.triangula.exchange.transcript.reader.Transcript;
import org.triangula.model.Study;
import org.triangula.model.places.Area;

/**
 * What a transcript will become: its text without form and names, and what is known about the interview.
 *
 * @param title what the document is called
 * @param text the text
 * @param name what the file name tells
 * @param form what the form at its beginning says, without names
 * @param district the district of the interview; {@code null} when it is not known
 * @param people the people whom the form names
 * @param speakers who speaks
 * @param replacements names in the text that were replaced
 * @param media the recording
 * @param findings what a person should look at
 */
record TranscriptContent(String title, DocumentText text, TranscriptName name, Optional<InterviewForm> form,
    Area district, FoundPeople people, SpeakerLabels speakers, List<Replacement> replacements,
    Optional<MediaFile> media, List<Finding> findings) {

    static TranscriptContent of(ImportFile file, Transcript transcript, Study study, ImportOptions options)
        throws ProblemException {
        List<Finding> findings = new ArrayList<>();
        TranscriptName name = TranscriptName.of(nameOf(file, transcript), study);
        Optional<InterviewForm> found =
            options.keepsForm() ? Optional.empty() : InterviewForm.in(transcript.paragraphs());
        List<String> paragraphs = found.map(InterviewForm::text).orElse(transcript.paragraphs());
        if (found.isPresent() && String.join("", paragraphs).isBlank()) {
            // nothing but a form is a text of its own
            found = Optional.empty();
            paragraphs = transcript.paragraphs();
        }
        Area district = district(found, name, study, findings);
        FoundPeople people = found.map(form -> FoundPeople.in(form, study, pseudonym(form, name, district)))
            .orElseGet(FoundPeople::nobody);
        PersonNames names = new PersonNames();
        people.persons().forEach(person -> names.add(person.name(), person.pseudonym()));
        List<String> hidden = List.of(name.title());
        String title = names.replace(hidden, number -> "", new ArrayList<>()).get(0);
        if (!title.equals(name.title())) {
            findings.add(new Finding(Severity.DOUBTFUL, "", Messages.nameInTitle));
        }
        found = found.map(form -> withoutNames(form, names));
        if (options.pseudonymTable().isPresent()) {
            PseudonymTable.read(options.pseudonymTable().get()).forEach(names::add);
        }
        List<Replacement> replacements = new ArrayList<>();
        List<String> replaced = names.replace(paragraphs,
            number -> Messages.bind(Messages.place_paragraph, number), replacements);
        if (!options.replacesNames() && !replacements.isEmpty()) {
            findings.add(new Finding(Severity.DOUBTFUL, "", Messages.bind(Messages.namesInText, replacements.size())));
            replacements.clear();
        } else if (!replacements.isEmpty()) {
            paragraphs = replaced;
            findings.add(new Finding(Severity.NOTE, "",
                Messages.bind(Messages.namesReplaced, replacements.size())));
        }
        DocumentText text = new DocumentText(String.join("\n", paragraphs));
        SpeakerLabels speakers = SpeakerLabels.in(text, transcript.labels());
        if (speakers.guessed()) {
            findings.add(new Finding(Severity.DOUBTFUL, "", Messages.rolesGuessed));
        }
        about(found, people, name, findings);
        if ((!people.names().isEmpty() || !replacements.isEmpty()) && !options.keepsOriginal(true)) {
            findings.add(new Finding(Severity.NOTE, "", Messages.originalNotKept));
        }
        Optional<MediaFile> media = options.linksMedia() ? MediaFile.of(file.path(), transcript.media(),
            found.flatMap(form -> form.value(FormField.RECORDING))) : Optional.empty();
        media.ifPresent(recording -> findings.add(new Finding(Severity.NOTE, "", Messages.bind(
            options.copiesMedia() ? Messages.mediaCopied : Messages.mediaLinked, recording.name()))));
        return new TranscriptContent(title, text, name, found, district, people, speakers,
            List.copyOf(replacements), media, List.copyOf(findings));
    }

    private static void about(Optional<InterviewForm> form, FoundPeople people, TranscriptName name,
        List<Finding> findings) {
        form.ifPresent(each -> findings.add(new Finding(Severity.NOTE, "",
            Messages.bind(Messages.formFound, each.values().size()))));
        findings.addAll(FormCheck.of(form, name));
        if (!people.names().isEmpty()) {
            findings.add(new Finding(Severity.NOTE, "",
                Messages.bind(Messages.namesApart, people.names().size())));
        }
    }

    /** Programs that call every transcript the same have its name inside, or in the folder's name. */
    private static String nameOf(ImportFile file, Transcript transcript) {
        String name = file.name();
        if (!name.toLowerCase(Locale.ROOT).matches("transcri(?:ption|pt)(?:_\\w+)?\\.\\w+")) {
            return name;
        }
        if (transcript.title().isPresent()) {
            return transcript.title().get() + ".";
        }
        Path folder = file.path().toAbsolutePath().getParent();
        return folder == null || folder.getFileName() == null ? name : folder.getFileName() + ".";
    }

    private static Area district(Optional<InterviewForm> form, TranscriptName name, Study study,
        List<Finding> findings) {
        Optional<String> value = form.flatMap(each -> each.value(FormField.DISTRICT));
        if (value.isEmpty()) {
            findings.addAll(name.findings());
            return name.area();
        }
        DistrictFinder.Found found = new DistrictFinder(study).find(value.get());
        if (found.area() == null) {
            findings.add(TranscriptName.unknownArea(value.get(), found));
            return name.area();
        }
        if (name.area() != null && name.area() != found.area()) {
            findings.add(new Finding(Severity.DOUBTFUL, "", Messages.bind(Messages.differs,
                new Object[] {Messages.field_district, found.area().getName(), name.area().getName()})));
        }
        return found.area();
    }

    /** The short code of the interview, or what it would be after the rule of the guide: district and number. */
    private static String pseudonym(InterviewForm form, TranscriptName name, Area district) {
        Optional<String> code = form.value(FormField.CODE);
        if (code.isPresent()) {
            return code.get().replaceAll("\\s+", " ");
        }
        String number = form.value(FormField.NUMBER)
            .orElse(name.number() == null ? "" : String.valueOf(name.number()));
        String place = district == null ? form.value(FormField.DISTRICT).orElse("") : district.getName();
        String both = (place + " " + number).strip();
        return both.isEmpty() ? Messages.person : both;
    }

    /** Remarks and functions sometimes repeat the name that has its own field. */
    private static InterviewForm withoutNames(InterviewForm form, PersonNames names) {
        Map<FormField, String> values = new EnumMap<>(FormField.class);
        form.values().forEach((field, value) -> values.put(field,
            field == FormField.NAME || field == FormField.INTERVIEWER ? ""
                : names.replace(List.of(value), number -> "", new ArrayList<>()).get(0)));
        return new InterviewForm(values, form.text(), form.lines());
    }

    Confidential confidential() {
        return new Confidential(people.names(), replacements);
    }

    boolean holdsNames() {
        return !people.names().isEmpty() || !replacements.isEmpty();
    }
}
