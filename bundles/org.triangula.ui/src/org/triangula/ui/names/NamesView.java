// SPDX-License-Identifier: EPL-2.0
package org.triangula.ui.names;

import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.part.ViewPart;
import org.triangula.core.confidential.NameEntry;
import org.triangula.core.confidential.NameRegister;
import org.triangula.core.problem.ProblemException;
import org.triangula.core.study.StudyListener.StudyEvent;
import org.triangula.core.study.StudySession;
import org.triangula.ui.commands.StudyCommands;
import org.triangula.ui.study.Problems;
import org.triangula.ui.study.StudyWorkspace;
import org.triangula.ui.study.StudyWorkspaceListener;
import org.triangula.ui.widgets.EmptyState;
import org.triangula.ui.widgets.FilterField;

/** Who the people of the study really are: unlock, see, edit, encrypt. Nothing shown here is part of the study. */
public final class NamesView extends ViewPart {

    /** Identifier of the view. */
    public static final String ID = "org.triangula.ui.names";

    private final StudyNames names = StudyNames.get();
    private final Runnable namesListener = this::refresh;
    private final StudyWorkspaceListener studyListener = new StudyWorkspaceListener() {
        @Override
        public void changed(StudyEvent event) {
            refresh();
        }
    };
    private Composite stack;
    private Composite content;
    private EmptyState empty;
    private PassphraseBar bar;
    private Label state;
    private FilterField filter;
    private TableViewer viewer;

    @Override
    public void createPartControl(Composite parent) {
        stack = new Composite(parent, SWT.NONE);
        stack.setLayout(new StackLayout());
        empty = new EmptyState(stack, "lock", Messages.empty)
            .button(Messages.importTranscripts, () -> StudyCommands.execute(StudyCommands.IMPORT));
        content = new Composite(stack, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(6, 6).applyTo(content);
        state = new Label(content, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).hint(300, SWT.DEFAULT).applyTo(state);
        bar = new PassphraseBar(content, this::unlock, this::protect, this::lock, this::unprotect);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
        filter = new FilterField(content, Messages.filter, words -> refresh());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(filter);
        viewer = new TableViewer(content, SWT.FULL_SELECTION | SWT.BORDER | SWT.MULTI);
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        viewer.getTable().setHeaderVisible(true);
        filter.leadTo(viewer.getControl());
        viewer.getTable().setToolTipText(Messages.tableTip);
        new NameColumns(viewer, this::put).create();
        GridDataFactory.fillDefaults().grab(true, true).applyTo(viewer.getControl());
        MenuManager menu = new MenuManager();
        menu.add(new Action(Messages.remove) {
            @Override
            public void run() {
                remove();
            }
        });
        viewer.getControl().setMenu(menu.createContextMenu(viewer.getControl()));
        viewer.getControl().addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.DEL) {
                remove();
            }
        });
        names.addListener(namesListener);
        StudyWorkspace.get().addListener(studyListener);
        refresh();
    }

    private void refresh() {
        if (stack == null || stack.isDisposed()) {
            return;
        }
        Optional<NameRegister> register = names.register();
        Optional<StudySession> session = StudyWorkspace.get().current();
        List<NameRow> rows = register.isPresent() && session.isPresent()
            ? NameRow.of(session.get().study(), register.get()) : List.of();
        boolean shown = register.isPresent() && (!rows.isEmpty() || !register.get().isOpen());
        ((StackLayout) stack.getLayout()).topControl = shown ? content : empty;
        if (shown) {
            long registered = rows.stream().filter(NameRow::isRegistered).count();
            state.setText(switch (register.get().state()) {
                case NONE -> Messages.stateNone;
                case PLAIN -> NLS.bind(Messages.statePlain, registered);
                case LOCKED -> Messages.stateLocked;
                case UNLOCKED -> NLS.bind(Messages.stateUnlocked, registered);
            });
            bar.show(register.get().state());
            viewer.getControl().setEnabled(register.get().isOpen());
            viewer.setInput(register.get().isOpen()
                ? rows.stream().filter(row -> row.matches(filter.words())).toList() : List.of());
            content.layout(true, true);
        }
        stack.layout();
    }

    /** A step that may take long or fail. */
    private interface Step {
        void run(NameRegister register) throws ProblemException;
    }

    private void inBackground(String name, Step step) {
        names.register().ifPresent(register -> {
            Job job = Job.create(name, (ICoreRunnable) monitor -> {
                Optional<ProblemException> problem = attempt(register, step);
                stack.getDisplay().asyncExec(() -> {
                    problem.ifPresent(each -> Problems.show(each.problem()));
                    names.tell();
                });
            });
            job.setPriority(Job.INTERACTIVE);
            job.schedule();
        });
    }

    private static Optional<ProblemException> attempt(NameRegister register, Step step) {
        try {
            step.run(register);
            return Optional.empty();
        } catch (ProblemException e) {
            return Optional.of(e);
        }
    }

    private void unlock(char[] passphrase) {
        inBackground(Messages.unlocking, register -> register.unlock(passphrase));
    }

    private void protect(char[] passphrase) {
        inBackground(Messages.encrypting, register -> register.protect(passphrase));
    }

    private void lock() {
        names.register().ifPresent(NameRegister::lock);
        names.tell();
    }

    private void unprotect() {
        inBackground(Messages.encrypting, NameRegister::unprotect);
    }

    private void put(NameEntry entry) {
        inBackground(Messages.saving, register -> register.put(List.of(entry)));
    }

    private void remove() {
        List<String> ids = viewer.getStructuredSelection().stream().map(row -> ((NameRow) row).id()).toList();
        if (!ids.isEmpty()) {
            inBackground(Messages.saving, register -> register.remove(ids));
        }
    }

    /** The viewer, for tests. */
    TableViewer viewer() {
        return viewer;
    }

    /** The bar with the passphrase, for tests. */
    PassphraseBar bar() {
        return bar;
    }

    @Override
    public void setFocus() {
        if (((StackLayout) stack.getLayout()).topControl == content) {
            content.setFocus();
        } else {
            empty.setFocus();
        }
    }

    @Override
    public void dispose() {
        names.removeListener(namesListener);
        StudyWorkspace.get().removeListener(studyListener);
        super.dispose();
    }
}
