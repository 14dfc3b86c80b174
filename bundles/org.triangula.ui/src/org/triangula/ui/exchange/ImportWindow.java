// SPDX-License-Identifier: EPL-2.0
package org.triangula.ui.exchange;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.triangula.core.confidential.NameRegister;
import org.triangula.core.exchange.ColumnMapping;
import org.triangula.core.exchange.ExchangeFormats;
import org.triangula.core.exchange.ExchangeFormats.Format;
import org.triangula.core.exchange.ImportBatch;
import org.triangula.core.exchange.ImportCandidate;
import org.triangula.core.exchange.ImportFiles;
import org.triangula.core.exchange.ImportPlan;
import org.triangula.core.problem.Problem;
import org.triangula.core.problem.ProblemException;
import org.triangula.core.progress.Progress;
import org.triangula.core.study.StudySession;
import org.triangula.ui.names.StudyNames;
import org.triangula.ui.study.Problems;
import org.triangula.ui.study.StudyWorkspace;
import org.triangula.ui.study.UiProgress;

/**
 * Import on one page: choose or drop files and folders, see in a row for each what it holds and what would be lost,
 * apply all that are ticked as one operation.
 */
public final class ImportWindow extends Dialog {

    private static final Point SIZE = new Point(1240, 700);

    private final List<Format> formats;
    private final Set<Path> chosen = new LinkedHashSet<>();
    private final ImportSources sources;
    private final ImportAnswers answers = new ImportAnswers();
    private Text path;
    private Label state;
    private ImportTable table;
    private ImportDetails details;
    private NamesStrip names;
    private Button groups;
    private Button pseudonyms;
    private Button again;
    private Job job;
    private boolean reading;

    /**
     * Prepares the window.
     *
     * @param parent the workbench window
     */
    public ImportWindow(Shell parent) {
        this(parent, ExchangeFormats.importable());
    }

    /** Prepares the window for certain formats. */
    ImportWindow(Shell parent, List<Format> formats) {
        super(parent);
        this.formats = formats;
        this.sources = new ImportSources(formats);
        setShellStyle(SWT.SHELL_TRIM | SWT.MODELESS | SWT.RESIZE);
        setBlockOnOpen(false);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.importTitle);
    }

    @Override
    protected Point getInitialSize() {
        return SIZE;
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        ExchangeWindow.mark(area);
        createFields(area);
        state = new Label(area, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).hint(SIZE.x - 60, SWT.DEFAULT).applyTo(state);
        say(formats.isEmpty() ? Messages.noFormats : Messages.importHint);
        SashForm sash = new SashForm(area, SWT.VERTICAL);
        sash.setSashWidth(6);
        GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, 430).applyTo(sash);
        Composite upper = new Composite(sash, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(upper);
        table = new ImportTable(upper, this::tickedChanged);
        GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, 100).applyTo(table.viewer().getControl());
        table.viewer().addSelectionChangedListener(event -> showSelected());
        table.viewer().getControl().addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.DEL) {
                removeSelected();
            }
        });
        Composite options = new Composite(upper, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).equalWidth(false).spacing(20, 0).applyTo(options);
        groups = check(options, Messages.optionGroups, Messages.optionGroupsTip, true);
        pseudonyms = check(options, Messages.optionPseudonyms, Messages.optionPseudonymsTip, false);
        again = check(options, Messages.optionAgain, Messages.optionAgainTip, false);
        details = new ImportDetails(sash, formats, new DetailChoices());
        sash.setWeights(30, 70);
        names = new NamesStrip(area, this::tickedChanged);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(names);
        names.show(0);
        FileDrop.on(table.viewer().getControl(), this::addFiles);
        FileDrop.on(details, this::addFiles);
        return area;
    }

    private void createFields(Composite area) {
        Composite fields = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(5).applyTo(fields);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(fields);
        new Label(fields, SWT.NONE).setText(Messages.file);
        path = new Text(fields, SWT.BORDER);
        path.setMessage(Messages.pathHint);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).applyTo(path);
        path.addListener(SWT.DefaultSelection, event -> addTyped());
        path.addListener(SWT.Traverse, event -> {
            // the default button would swallow Enter while a path is being typed
            if (event.detail == SWT.TRAVERSE_RETURN) {
                event.doit = false;
            }
        });
        button(fields, Messages.chooseFiles, () -> addFiles(sources.askFiles(getShell())));
        button(fields, Messages.chooseFolder, () -> addFiles(sources.askFolder(getShell())));
        button(fields, Messages.removeFiles, this::removeSelected);
    }

    private static void button(Composite parent, String text, Runnable action) {
        Button button = new Button(parent, SWT.PUSH);
        button.setText(text);
        button.addListener(SWT.Selection, event -> action.run());
    }

    private Button check(Composite parent, String text, String tip, boolean selected) {
        Button check = new Button(parent, SWT.CHECK);
        check.setText(text);
        check.setToolTipText(tip);
        check.setSelection(selected);
        check.addListener(SWT.Selection, event -> readAll());
        return check;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, Messages.importButton, true).setEnabled(false);
        createButton(parent, IDialogConstants.CANCEL_ID, Messages.close, false);
    }

    private void addTyped() {
        if (!path.getText().isBlank()) {
            try {
                addFiles(List.of(HomePath.read(path.getText())));
            } catch (InvalidPathException e) {
                say(Messages.noFile);
            }
        }
    }

    /**
     * Adds files and folders as if the person had chosen them.
     *
     * @param files files and folders
     */
    public void addFiles(List<Path> files) {
        if (!files.isEmpty()) {
            chosen.addAll(files);
            path.setText(files.size() == 1 ? HomePath.show(files.get(0)) : "");
            readAll();
        }
    }

    private void removeSelected() {
        List<ImportCandidate> gone = table.selected();
        gone.forEach(row -> chosen.remove(row.chosen().file()));
        table.removeAll(gone);
    }

    private Map<String, String> options() {
        Map<String, String> options = new HashMap<>();
        options.put("groups", String.valueOf(groups.getSelection()));
        options.put("pseudonyms", String.valueOf(pseudonyms.getSelection()));
        options.put("again", String.valueOf(again.getSelection()));
        return options;
    }

    private void readAll() {
        Optional<StudySession> session = StudyWorkspace.get().current();
        if (session.isEmpty() || chosen.isEmpty()) {
            return;
        }
        ImportBatch batch = new ImportBatch(session.get().study(), session.get()::text, formats, options());
        List<Path> files = List.copyOf(chosen);
        table.show(List.of());
        reading = true;
        tickedChanged();
        say(Messages.readingFiles);
        start(Messages.readingFiles, monitor -> {
            Job own = job;
            try {
                UiProgress progress = new UiProgress(monitor, Messages.readingFiles);
                List<ImportCandidate> read = batch.read(ImportFiles.of(files, progress), answers::of, progress,
                    each -> answer(own, () -> table.add(each)));
                answer(own, () -> {
                    reading = false;
                    table.show(read);
                    sayWhatWasRead(read);
                });
            } catch (ProblemException e) {
                answer(own, () -> {
                    reading = false;
                    say(e.problem().message());
                });
            } catch (CancellationException e) {
                // other files were chosen, or the window closed
                monitor.done();
            }
        });
    }

    private void sayWhatWasRead(List<ImportCandidate> read) {
        long ready = read.stream().filter(ImportCandidate::isProposed).count();
        long failed = read.stream().filter(each -> each.problem().isPresent()).count();
        say(read.size() == 1 && failed == 1 ? read.get(0).problem().orElseThrow().message()
            : NLS.bind(Messages.readFiles, new Object[] {read.size(), ready, read.size() - ready - failed, failed}));
    }

    /** Reads one file again, after something that only concerns it was chosen. */
    private void readAgain(ImportCandidate row, Format format, Remembering before) {
        StudyWorkspace.get().current().ifPresent(session -> {
            ImportBatch batch = new ImportBatch(session.study(), session::text, formats, options());
            reading = true;
            tickedChanged();
            start(Messages.readingFiles, monitor -> {
                Job own = job;
                try {
                    before.run();
                    ImportCandidate read = batch.read(row.chosen(), Optional.of(format),
                        answers.of(row.chosen(), format), new UiProgress(monitor, Messages.readingFiles));
                    answer(own, () -> {
                        reading = false;
                        table.replace(read);
                        say(read.problem().map(Problem::message).orElse(Messages.readAgain));
                    });
                } catch (ProblemException e) {
                    answer(own, () -> {
                        reading = false;
                        say(e.problem().message());
                        tickedChanged();
                    });
                }
            });
        });
    }

    /** What happens before a file is read again. */
    private interface Remembering {
        void run() throws ProblemException;
    }

    /** What a person chooses for the selected file. */
    private final class DetailChoices implements ImportDetails.Listener {

        @Override
        public void formatChosen(ImportCandidate file, Format chosenFormat) {
            readAgain(file, chosenFormat, () -> {
            });
        }

        @Override
        public void optionsChosen(ImportCandidate file, Map<String, String> chosenOptions) {
            Format format = file.format().orElseThrow();
            answers.setFormat(format.id(), chosenOptions);
            if (table.rows().size() == 1) {
                readAgain(file, format, () -> {
                });
            } else {
                readAll();
            }
        }

        @Override
        public void columnsAnswered(ImportCandidate file, ColumnMapping question, ColumnMapping.Answer answered) {
            Format format = file.format().orElseThrow();
            readAgain(file, format, () -> format.importer().remember(question, answered));
        }

        @Override
        public void placesChosen(ImportCandidate file, Map<String, String> chosenPlaces) {
            answers.setPlaces(file.chosen(), chosenPlaces);
            readAgain(file, file.format().orElseThrow(), () -> {
            });
        }
    }

    private void showSelected() {
        List<ImportCandidate> selected = table.selected();
        ImportCandidate first = selected.isEmpty() ? null : selected.get(0);
        details.show(first, answers::ofFormat, first == null ? Map.of() : answers.ofPlaces(first.chosen()));
    }

    private void tickedChanged() {
        Button action = getButton(IDialogConstants.OK_ID);
        if (action == null || action.isDisposed() || names == null) {
            return;
        }
        List<ImportPlan> plans = table.ticked();
        int found = ImportBatch.names(plans).size();
        names.show(found);
        action.setEnabled(!reading && !plans.isEmpty() && names.isReady());
    }

    @Override
    protected void okPressed() {
        List<ImportPlan> plans = table.ticked();
        Optional<StudySession> session = StudyWorkspace.get().current();
        if (plans.isEmpty() || session.isEmpty()) {
            return;
        }
        char[] typed = names.take();
        Optional<NameRegister> register = StudyNames.get().register();
        getButton(IDialogConstants.OK_ID).setEnabled(false);
        String label = ImportBatch.together(plans, Progress.NONE).label();
        say(label);
        start(label, monitor -> {
            Job own = job;
            try {
                if (register.isPresent()) {
                    NamesStrip.keep(register.get(), ImportBatch.names(plans), typed);
                }
                session.get().execute(ImportBatch.together(plans, new UiProgress(monitor, label)));
                answer(own, () -> imported(plans));
            } catch (ProblemException e) {
                answer(own, () -> {
                    say(e.problem().message());
                    tickedChanged();
                });
            } catch (CancellationException e) {
                answer(own, () -> {
                    say(Messages.importCancelled);
                    tickedChanged();
                });
            } finally {
                Arrays.fill(typed, '\0');
            }
        });
    }

    private void imported(List<ImportPlan> plans) {
        StudyNames.get().tell();
        String done = plans.size() == 1 ? NLS.bind(Messages.done, plans.get(0).report().file())
            : NLS.bind(Messages.doneMany, plans.size());
        List<ImportCandidate> rest = new ArrayList<>(table.rows());
        rest.removeIf(row -> row.plan().filter(plans::contains).isPresent());
        long failed = rest.stream().filter(row -> row.problem().isPresent()).count();
        if (failed == 0) {
            Problems.notice(done);
            close();
        } else {
            table.show(rest);
            say(done + " " + NLS.bind(Messages.doneFailed, failed));
        }
    }

    private void say(String text) {
        if (!state.isDisposed()) {
            state.setText(text.replace("&", "&&"));
            state.getParent().layout(true);
        }
    }

    private void start(String name, ICoreRunnable work) {
        stop();
        job = Job.create(name, work);
        job.setUser(false);
        job.schedule();
    }

    /** Lets the window answer what a job found, if it is still there and has no newer job. */
    private void answer(Job from, Runnable action) {
        Shell shell = getShell();
        if (shell != null && !shell.isDisposed()) {
            shell.getDisplay().asyncExec(() -> {
                if (!shell.isDisposed() && from == job) {
                    action.run();
                }
            });
        }
    }

    private void stop() {
        if (job != null) {
            job.cancel();
        }
    }

    @Override
    public boolean close() {
        stop();
        return super.close();
    }

    /** The table of the files, for tests. */
    ImportTable table() {
        return table;
    }

    /** What is shown of the selected file, for tests. */
    ImportDetails details() {
        return details;
    }

    /** Does what the button does, for tests. */
    void importTicked() {
        okPressed();
    }

    /** Whether the button can be pressed, for tests. */
    boolean isReady() {
        return getButton(IDialogConstants.OK_ID).isEnabled();
    }
}
