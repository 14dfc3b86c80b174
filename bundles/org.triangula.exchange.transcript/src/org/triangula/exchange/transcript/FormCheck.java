// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.transcript;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import org.triangula.core.exchange.ImportReport.Finding;
import org.triangula.core.exchange.ImportReport.Severity;
import org.triangula.exchange.transcript.form.FormAnswers;
import org.triangula.exchange.transcript.form.FormField;
import org.triangula.exchange.transcript.form.InterviewForm;

/** What in the form of a transcript cannot be understood, or says something else than the name of the file. */
final class FormCheck {

    private final List<Finding> findings = new ArrayList<>();
    private final InterviewForm form;

    private FormCheck(InterviewForm form) {
        this.form = form;
    }

    static List<Finding> of(Optional<InterviewForm> form, TranscriptName name) {
        if (form.isEmpty()) {
            return List.of();
        }
        FormCheck check = new FormCheck(form.get());
        check.date(name);
        check.number(name);
        check.unclear(FormField.DURATION, Messages.field_duration,
            value -> FormAnswers.minutes(value).isPresent());
        return check.findings;
    }

    private void date(TranscriptName name) {
        Optional<String> date = form.value(FormField.DATE).flatMap(FormAnswers::date);
        unclear(FormField.DATE, Messages.field_date, value -> date.isPresent());
        if (date.isPresent() && name.date() != null && !name.date().startsWith(date.get())) {
            differs(Messages.field_date, date.get(), name.date());
        }
    }

    private void number(TranscriptName name) {
        OptionalInt number = form.value(FormField.NUMBER).map(FormAnswers::number).orElse(OptionalInt.empty());
        unclear(FormField.NUMBER, Messages.field_number, value -> number.isPresent());
        if (number.isPresent() && name.number() != null && name.number() != number.getAsInt()) {
            differs(Messages.field_number, String.valueOf(number.getAsInt()), String.valueOf(name.number()));
        }
    }

    private void unclear(FormField field, String label, java.util.function.Predicate<String> understood) {
        form.value(field).filter(value -> !understood.test(value)).ifPresent(value -> findings.add(
            new Finding(Severity.LOST, "", Messages.bind(Messages.unclear, label))));
    }

    private void differs(String field, String inForm, String inName) {
        findings.add(new Finding(Severity.DOUBTFUL, "",
            Messages.bind(Messages.differs, new Object[] {field, inForm, inName})));
    }
}
