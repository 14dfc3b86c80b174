// SPDX-License-Identifier: EPL-2.0
package org.triangula.ui.exchange;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.triangula.core.exchange.ExchangeFormats;
import org.triangula.core.exchange.ExchangeFormats.Format;
import org.triangula.core.problem.Problem;

/** What import and export have in common: a window beside the workbench with file, format, state and report. */
abstract class ExchangeWindow extends Dialog {

    private static final Point SIZE = new Point(820, 540);

    private final List<Format> formats;
    private Text file;
    private Combo format;
    private Label state;
    private Job job;
    private Optional<Path> chosenFile = Optional.empty();

    ExchangeWindow(Shell parent, List<Format> formats) {
        super(parent);
        this.formats = formats;
        setShellStyle(SWT.SHELL_TRIM | SWT.MODELESS | SWT.RESIZE);
        setBlockOnOpen(false);
    }

    /** Lets the style sheets of the themes find the parts of a window. */
    static void mark(Composite area) {
        area.setData("org.eclipse.e4.ui.css.CssClassName", "ExchangeWindow");
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        mark(area);
        Composite fields = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).applyTo(fields);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(fields);
        new Label(fields, SWT.NONE).setText(Messages.file);
        file = new Text(fields, SWT.BORDER);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).applyTo(file);
        file.addListener(SWT.DefaultSelection, event -> fileChosen());
        file.addListener(SWT.FocusOut, event -> {
            // reading the same file again would take the click on the button that got the focus
            if (!file().equals(chosenFile)) {
                fileChosen();
            }
        });
        file.addListener(SWT.Traverse, event -> {
            // the default button would swallow Enter even while it cannot be pressed
            if (event.detail == SWT.TRAVERSE_RETURN && !getButton(IDialogConstants.OK_ID).isEnabled()) {
                event.doit = false;
            }
        });
        Button browse = new Button(fields, SWT.PUSH);
        browse.setText(Messages.browse);
        browse.addListener(SWT.Selection, event -> browse());
        new Label(fields, SWT.NONE).setText(Messages.format);
        format = new Combo(fields, SWT.READ_ONLY);
        format.setItems(formats.stream().map(Format::name).toArray(String[]::new));
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(format);
        format.addListener(SWT.Selection, event -> formatShown());
        createChoices(area);
        state = new Label(area, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).hint(SIZE.x - 60, SWT.DEFAULT).applyTo(state);
        createReport(area);
        return area;
    }

    /** Creates what stands between the fields and the state. */
    abstract void createChoices(Composite area);

    /** Creates what is below the fields. */
    abstract void createReport(Composite area);

    /** Another format was chosen. */
    abstract void formatShown();

    /** A file was chosen. */
    abstract void ready();

    /** Does it. */
    abstract void act();

    abstract String actionLabel();

    abstract int dialogStyle();

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, actionLabel(), true).setEnabled(false);
        createButton(parent, IDialogConstants.CANCEL_ID, Messages.close, false);
    }

    @Override
    protected void okPressed() {
        act();
    }

    @Override
    public boolean close() {
        stop();
        return super.close();
    }

    @Override
    protected Point getInitialSize() {
        return SIZE;
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    private void browse() {
        FileDialog dialog = new FileDialog(getShell(), dialogStyle());
        List<String> names = new ArrayList<>(List.of(Messages.allFiles));
        List<String> endings = new ArrayList<>(List.of("*.*"));
        for (Format known : formats) {
            names.add(known.name());
            endings.add(String.join(";", known.endings().stream().map(ending -> "*" + ending).toList()));
        }
        dialog.setFilterNames(names.toArray(String[]::new));
        dialog.setFilterExtensions(endings.toArray(String[]::new));
        dialog.setOverwrite(true);
        String chosen = dialog.open();
        if (chosen != null) {
            setFile(Path.of(chosen));
        }
    }

    /** Sets the file as if the person had chosen it. */
    final void setFile(Path path) {
        file.setText(path.toString());
        if (!fits(path)) {
            format.deselectAll();
        }
        fileChosen();
    }

    /** Gives the chosen file another name; the format stays. */
    final void rename(Path path) {
        file.setText(path.toString());
        chosenFile = Optional.of(path);
    }

    /** Whether the ending of a file is one of the chosen format. */
    final boolean fits(Path path) {
        return format().filter(each -> each.endings().isEmpty()
            || ExchangeFormats.byName(List.of(each), path).isPresent()).isPresent();
    }

    /** The formats of this window. */
    final List<Format> formats() {
        return formats;
    }

    private void fileChosen() {
        Optional<Path> path = file();
        chosenFile = path;
        // an ending that somebody typed says which format is meant
        boolean other = path.isPresent() && !fits(path.get())
            && ExchangeFormats.byName(formats, path.get()).isPresent();
        if (path.isPresent() && (format.getSelectionIndex() < 0 || other)) {
            ExchangeFormats.byName(formats, path.get()).ifPresent(found -> format.select(formats.indexOf(found)));
            formatShown();
        } else if (path.isPresent() && format().isPresent()) {
            ready();
        }
    }

    /** Chooses a format as if the person had. */
    final void setFormat(String id) {
        formats.stream().filter(each -> each.id().equals(id)).findFirst().ifPresent(found -> {
            format.select(formats.indexOf(found));
            formatShown();
        });
    }

    final Optional<Path> file() {
        try {
            return file.getText().isBlank() ? Optional.empty() : Optional.of(Path.of(file.getText().strip()));
        } catch (InvalidPathException e) {
            // still being typed
            return Optional.empty();
        }
    }

    final boolean hasFormats() {
        return !formats.isEmpty();
    }

    final Optional<Format> format() {
        int index = format.getSelectionIndex();
        return index < 0 ? Optional.empty() : Optional.of(formats.get(index));
    }

    /** Whether the button can be pressed, for tests. */
    final boolean isReady() {
        Button button = getButton(IDialogConstants.OK_ID);
        return button != null && button.isEnabled();
    }

    final void enableAction(boolean enabled) {
        Button button = getButton(IDialogConstants.OK_ID);
        if (button != null && !button.isDisposed()) {
            button.setEnabled(enabled);
        }
    }

    final void say(String text) {
        if (!state.isDisposed()) {
            state.setText(text.replace("&", "&&"));
            state.getParent().layout(true);
        }
    }

    /** What was said last, for tests. */
    final String said() {
        return state.getText();
    }

    final void say(Problem problem) {
        say(problem.message());
    }

    /** Starts a job of this window in place of the one that runs. */
    final void start(String name, ICoreRunnable work) {
        stop();
        job = Job.create(name, work);
        job.setUser(false);
        job.schedule();
    }

    /** Lets the window answer what a job found, if it is still there. */
    final void answer(Runnable action) {
        Shell shell = getShell();
        if (shell != null && !shell.isDisposed()) {
            shell.getDisplay().asyncExec(() -> {
                if (!shell.isDisposed()) {
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
}
