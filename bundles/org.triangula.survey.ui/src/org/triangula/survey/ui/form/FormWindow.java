// SPDX-License-Identifier: EPL-2.0
package org.triangula.survey.ui.form;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.triangula.core.exchange.ExchangeFormats;
import org.triangula.core.exchange.ExchangeFormats.Format;
import org.triangula.core.exchange.ExportRequest;
import org.triangula.core.problem.ProblemException;
import org.triangula.core.progress.Progress;
import org.triangula.core.study.StudySession;
import org.triangula.model.survey.Questionnaire;
import org.triangula.model.survey.Survey;
import org.triangula.survey.ui.shared.DraftColumn;
import org.triangula.survey.ui.shared.DraftTable;
import org.triangula.survey.ui.shared.SurveyWindow;
import org.triangula.ui.study.Problems;

/** Writes a questionnaire as a form in one HTML file, or as one form per desk with only its topics. */
public final class FormWindow extends SurveyWindow {

    private static final String FORMAT = "survey-form";

    private final StudySession session;
    private final Questionnaire questionnaire;
    private List<Desk> desks;
    private DraftTable<Desk> table;

    /**
     * Prepares the window.
     *
     * @param parent the workbench window
     * @param session the open study
     * @param survey the survey
     * @param questionnaire the version that is sent out
     */
    public FormWindow(Shell parent, StudySession session, Survey survey, Questionnaire questionnaire) {
        super(parent, Messages.form, new Point(640, 420));
        this.session = session;
        this.questionnaire = questionnaire;
        desks = Desk.of(survey, questionnaire);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        Label hint = new Label(area, SWT.WRAP);
        hint.setText(Messages.form_hint);
        GridDataFactory.fillDefaults().grab(true, false).hint(420, SWT.DEFAULT).applyTo(hint);
        table = new DraftTable<>(area, Messages.desks, 0, List.of(
            DraftColumn.words(Messages.desk, 190, Desk::name, (desk, text) -> new Desk(text, desk.unit(),
                desk.topics())),
            DraftColumn.words(Messages.unit, 170, Desk::unit, (desk, text) -> new Desk(desk.name(), text,
                desk.topics())),
            DraftColumn.words(Messages.topics, 170, Desk::topics, (desk, text) -> new Desk(desk.name(), desk.unit(),
                text))), () -> new Desk("", "", ""), this::show);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(table);
        show(desks);
        return area;
    }

    private void show(List<Desk> changed) {
        desks = List.copyOf(changed);
        table.show(desks, true);
    }

    @Override
    protected void okPressed() {
        Format format = ExchangeFormats.byId(ExchangeFormats.exportable(), FORMAT).orElse(null);
        DirectoryDialog dialog = new DirectoryDialog(getShell(), SWT.SAVE);
        dialog.setText(Messages.folder);
        String folder = format == null || desks.isEmpty() ? null : dialog.open();
        if (folder == null || format == null) {
            return;
        }
        List<Desk> wanted = desks;
        Display display = getShell().getDisplay();
        Job.create(Messages.form, (ICoreRunnable) monitor -> {
            try {
                List<Path> files = write(session, questionnaire, wanted, Path.of(folder), format);
                display.asyncExec(() -> Problems.notice(Messages.bind(Messages.written, files.size(), folder)));
            } catch (ProblemException e) {
                display.asyncExec(() -> Problems.show(e.problem()));
            }
        }).schedule();
        super.okPressed();
    }

    /** Writes one file per desk. */
    static List<Path> write(StudySession session, Questionnaire questionnaire, List<Desk> desks, Path folder,
        Format format) throws ProblemException {
        List<Path> files = new ArrayList<>();
        for (Desk desk : desks) {
            Map<String, String> options = new HashMap<>();
            options.put("questionnaire", questionnaire.getId());
            options.put("topics", desk.option());
            options.put("unit", desk.unit());
            options.put("desk", desk.name());
            String name = (Objects.toString(questionnaire.getName(), "") + " " + desk.unit() + " " + desk.name())
                .replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", " ").replaceAll("\\s+", " ").strip();
            String free = name;
            for (int i = 2; files.contains(folder.resolve(free + ".html")); i++) {
                free = name + " " + i;
            }
            Path file = folder.resolve(free + ".html");
            synchronized (session) {
                format.exporter().write(session, new ExportRequest(file, options), Progress.NONE);
            }
            files.add(file);
        }
        return files;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, Messages.form_do, true);
        createButton(parent, IDialogConstants.CANCEL_ID, Messages.cancel, false);
    }
}
