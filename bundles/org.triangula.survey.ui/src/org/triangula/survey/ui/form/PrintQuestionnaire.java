// SPDX-License-Identifier: EPL-2.0
package org.triangula.survey.ui.form;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Shell;
import org.triangula.core.exchange.ExchangeFormats;
import org.triangula.core.exchange.ExchangeFormats.Format;
import org.triangula.core.exchange.ExportRequest;
import org.triangula.core.problem.ProblemException;
import org.triangula.core.progress.Progress;
import org.triangula.core.study.StudySession;
import org.triangula.model.survey.Questionnaire;
import org.triangula.ui.study.Problems;
import org.triangula.ui.widgets.SaveDialog;

/** Saves a questionnaire in the formats that keep its wording: print, LimeSurvey, DDI. */
public final class PrintQuestionnaire {

    private static final List<String> FORMATS = List.of("questionnaire-docx", "questionnaire-pdf", "lss", "ddi");

    private PrintQuestionnaire() {
    }

    /**
     * Asks for a file and writes it in a job.
     *
     * @param shell the window
     * @param session the open study
     * @param questionnaire the version
     * @param language language of the print: {@code de} or {@code en}
     */
    public static void ask(Shell shell, StudySession session, Questionnaire questionnaire, String language) {
        SaveDialog dialog = new SaveDialog(Messages.print);
        List<Format> formats = new ArrayList<>();
        for (String id : FORMATS) {
            ExchangeFormats.byId(ExchangeFormats.exportable(), id).ifPresent(format -> {
                formats.add(format);
                dialog.offer(format.name(), format.endings().getFirst());
            });
        }
        if (formats.isEmpty()) {
            Problems.notice(Messages.noFormats);
            return;
        }
        String name = (Objects.toString(questionnaire.getName(), "") + " " + language).strip();
        dialog.ask(shell, name).ifPresent(chosen -> Job.create(Messages.print, (ICoreRunnable) monitor -> {
            try {
                write(session, questionnaire, formats.get(chosen.format()), chosen.file(), language);
                shell.getDisplay().asyncExec(() -> Problems.notice(Messages.bind(Messages.printed, chosen.file())));
            } catch (ProblemException e) {
                shell.getDisplay().asyncExec(() -> Problems.show(e.problem()));
            }
        }).schedule());
    }

    static void write(StudySession session, Questionnaire questionnaire, Format format, Path file, String language)
        throws ProblemException {
        synchronized (session) {
            format.exporter().write(session, new ExportRequest(file, Map.of("questionnaire", questionnaire.getId(),
                "language", language.toLowerCase(Locale.ROOT))), Progress.NONE);
        }
    }
}
