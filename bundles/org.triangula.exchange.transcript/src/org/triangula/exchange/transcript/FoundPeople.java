// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.transcript;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

import org.triangula.core.exchange.Confidential.FoundName;
import org.triangula.exchange.transcript.form.FormField;
import org.triangula.exchange.transcript.form.InterviewForm;
import org.triangula.exchange.transcript.form.PersonNames;
import org.triangula.model.Coder;
import org.triangula.model.Study;

/**
 * The people whom the form of a transcript names.
 *
 * @param documentId identity that the document will have
 * @param persons those who were interviewed: identity that the person will have, name, pseudonym
 * @param interviewers those who asked and are coders of the study
 * @param others those who asked and are no coders
 */
record FoundPeople(String documentId, List<FoundName> persons, List<Coder> interviewers, List<String> others) {

    static FoundPeople nobody() {
        return new FoundPeople(UUID.randomUUID().toString(), List.of(), List.of(), List.of());
    }

    /**
     * Reads the names of a form.
     *
     * @param form the form
     * @param study the study, for its coders
     * @param pseudonym what the first person is called
     */
    static FoundPeople in(InterviewForm form, Study study, String pseudonym) {
        List<FoundName> persons = new ArrayList<>();
        for (String name : PersonNames.split(form.value(FormField.NAME).orElse(""))) {
            String called = persons.isEmpty() ? pseudonym : pseudonym + "-" + (persons.size() + 1);
            persons.add(new FoundName(UUID.randomUUID().toString(), name, called));
        }
        List<Coder> interviewers = new ArrayList<>();
        List<String> others = new ArrayList<>();
        for (String name : Arrays.stream(form.value(FormField.INTERVIEWER).orElse("").split("\\s*,\\s*"))
            .flatMap(part -> PersonNames.split(part).stream()).toList()) {
            study.getCoders().stream()
                .filter(coder -> name.equalsIgnoreCase(coder.getName()) || name.equalsIgnoreCase(coder.getShortName()))
                .findFirst().ifPresentOrElse(interviewers::add, () -> others.add(name));
        }
        return new FoundPeople(UUID.randomUUID().toString(), List.copyOf(persons), List.copyOf(interviewers),
            List.copyOf(others));
    }

    /** All names that must stay apart; those who asked are kept with the document. */
    List<FoundName> names() {
        List<FoundName> names = new ArrayList<>(persons);
        if (!others.isEmpty()) {
            names.add(new FoundName(documentId, String.join(", ", others), Messages.interviewers));
        }
        return names;
    }
}
