// SPDX-License-Identifier: EPL-2.0
package org.triangula.register.ui.returns;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

import org.eclipse.jface.action.Action;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.triangula.core.problem.Problem;
import org.triangula.core.problem.ProblemException;
import org.triangula.core.study.AtomicFiles;
import org.triangula.core.study.StudySession;
import org.triangula.core.table.TableWriters;
import org.triangula.model.places.AddressReturn;
import org.triangula.register.study.MarkReturns;
import org.triangula.register.study.MarkReturns.Mark;
import org.triangula.register.template.DispatchList;
import org.triangula.register.template.TemplateRequest;
import org.triangula.register.template.TemplateRequests;
import org.triangula.register.template.TemplateWriter;
import org.triangula.register.ui.RegisterWork;
import org.triangula.ui.presentation.ModelWords;
import org.triangula.ui.study.Problems;
import org.triangula.ui.study.StudyWorkspace;
import org.triangula.ui.widgets.SaveDialog;
import org.triangula.ui.widgets.ToolActions;

/** What can be done with address tables: plan, write, mark, take in. */
final class ReturnActions {

    private final StudyWorkspace workspace;
    private final Shell shell;
    private final Supplier<List<AddressReturn>> selected;
    private final TakeIn takeIn;
    private final Action plan;
    private final Action templates;
    private final Action receive;
    private final Action export;
    private final List<Action> marks;

    ReturnActions(StudyWorkspace workspace, Shell shell, Supplier<List<AddressReturn>> selected) {
        this.workspace = workspace;
        this.shell = shell;
        this.selected = selected;
        this.takeIn = new TakeIn(workspace);
        plan = ToolActions.button(Messages.plan, "plus", this::plan);
        templates = ToolActions.button(Messages.templates, "file-output", this::askTemplates);
        receive = ToolActions.button(Messages.receive, "file-input", this::askReturns);
        export = ToolActions.button(Messages.export, "table", this::export);
        marks = List.of(mark(Messages.mark_sent, "external-link", Mark.SENT),
            mark(Messages.mark_reminded, "message-circle", Mark.REMINDED),
            mark(Messages.mark_nothing, "minus", Mark.NOTHING_TO_REPORT),
            mark(Messages.mark_refused, "circle-x", Mark.REFUSED),
            mark(Messages.mark_clean, "circle-check", Mark.CLEAN));
    }

    private Action mark(String text, String icon, Mark mark) {
        return ToolActions.button(text, icon, () -> {
            List<AddressReturn> chosen = chosen();
            if (!chosen.isEmpty()) {
                workspace.run(new MarkReturns(chosen, mark, LocalDate.now()));
            }
        });
    }

    List<Action> forBar() {
        return List.of(plan, templates, receive, export);
    }

    List<Action> all() {
        return java.util.stream.Stream.concat(forBar().stream(), marks.stream()).toList();
    }

    TakeIn takeIn() {
        return takeIn;
    }

    void plan() {
        workspace.current().ifPresent(session -> new PlanWindow(shell, workspace).open(session.study()));
    }

    /** The selected address tables; says what to do when there are none. */
    private List<AddressReturn> chosen() {
        List<AddressReturn> chosen = selected.get();
        if (chosen.isEmpty()) {
            Problems.notice(Messages.chooseFirst);
        }
        return chosen;
    }

    private void askTemplates() {
        List<AddressReturn> chosen = chosen();
        if (!chosen.isEmpty()) {
            DirectoryDialog dialog = new DirectoryDialog(shell);
            dialog.setMessage(Messages.templates_folder);
            String folder = dialog.open();
            if (folder != null) {
                writeTemplates(Path.of(folder), chosen);
            }
        }
    }

    /** Writes the templates into a folder; they are sent by other means, and marked as sent then. */
    void writeTemplates(Path folder, List<AddressReturn> chosen) {
        StudySession session = workspace.current().orElseThrow();
        List<TemplateRequest> requests =
            chosen.stream().map(each -> TemplateRequests.of(session.study(), each, false)).toList();
        List<String> names = chosen.stream().map(TemplateRequests::fileName).toList();
        RegisterWork.run(Messages.templates_job, progress -> {
            TemplateWriter writer = new TemplateWriter(Locale.GERMAN);
            for (int i = 0; i < requests.size(); i++) {
                progress.checkCancelled();
                progress.report(names.get(i), i / (double) requests.size());
                Path file = folder.resolve(names.get(i));
                try {
                    AtomicFiles.write(file, writer.write(requests.get(i)));
                } catch (IOException e) {
                    throw new ProblemException(new Problem(file.toString(),
                        Messages.bind(Messages.unwritable, e.getMessage()), Messages.unwritable_remedy), e);
                }
            }
            return requests.size();
        }, count -> Problems.notice(Messages.bind(Messages.templates_done, count, folder)));
    }

    private void askReturns() {
        FileDialog dialog = new FileDialog(shell, SWT.OPEN | SWT.MULTI);
        dialog.setFilterExtensions(new String[] {"*.xlsx;*.xlsm;*.csv;*.txt", "*.*"});
        if (dialog.open() != null) {
            Path folder = Path.of(dialog.getFilterPath());
            takeIn.start(Arrays.stream(dialog.getFileNames()).map(folder::resolve).toList(), selected.get());
        }
    }

    private void export() {
        StudySession session = workspace.current().orElse(null);
        if (session == null) {
            return;
        }
        ModelWords words = new ModelWords();
        var table = DispatchList.table(DispatchList.of(session.study(), LocalDate.now()), words::literal);
        new SaveDialog(Messages.export).offer("Excel", ".xlsx").offer("CSV", ".csv").ask(shell, table.title())
            .ifPresent(chosen -> RegisterWork.run(Messages.export,
                progress -> TableWriters.write(chosen.file(), List.of(table), Locale.getDefault()),
                files -> Problems.notice(Messages.bind(Messages.export_done, chosen.file()))));
    }
}
