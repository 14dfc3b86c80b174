// SPDX-License-Identifier: EPL-2.0
package org.triangula.organization.ui.typology;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;

import org.eclipse.jface.action.IMenuManager;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.triangula.core.exchange.ImportFile;
import org.triangula.core.exchange.TextDecoder;
import org.triangula.core.operation.StudyOperation;
import org.triangula.core.problem.Problem;
import org.triangula.core.problem.ProblemException;
import org.triangula.core.study.AtomicFiles;
import org.triangula.organization.cases.EnterTypology;
import org.triangula.organization.cases.StudyTypologies;
import org.triangula.organization.typology.Typology;
import org.triangula.organization.typology.TypologyReader;
import org.triangula.organization.typology.TypologyWriter;
import org.triangula.ui.study.Problems;
import org.triangula.ui.study.StudyWorkspace;
import org.triangula.ui.widgets.SaveDialog;
import org.triangula.ui.widgets.ToolActions;

/** What can be done with the chosen typology: copy, edit, import, export, delete. */
final class TypologyActions {

    private static final String ENDING = ".typology.tsv";
    private static final long LARGEST = 1L << 20;

    private final Supplier<Shell> shell;
    private final StudyWorkspace workspace;
    private final Supplier<Optional<Typology>> chosen;

    TypologyActions(Supplier<Shell> shell, StudyWorkspace workspace, Supplier<Optional<Typology>> chosen) {
        this.shell = shell;
        this.workspace = workspace;
        this.chosen = chosen;
    }

    /** Fills the menu of the view. */
    void fill(IMenuManager menu) {
        menu.add(ToolActions.button(Messages.copyTypology, "copy", () -> chosen.get().ifPresent(one ->
            new TypologyEditor(shell.get(), workspace, "").open(copy(one)))));
        menu.add(ToolActions.button(Messages.editTypology, "pencil", this::edit));
        menu.add(ToolActions.button(Messages.importTypology, "file-input", this::bringIn));
        menu.add(ToolActions.button(Messages.exportTypology, "file-output", this::export));
        menu.add(ToolActions.button(Messages.deleteTypology, "trash-2", this::delete));
    }

    /** The model of a typology of the study; empty for a supplied one. */
    Optional<org.triangula.model.inquiry.Typology> entered(Typology typology) {
        return workspace.current().flatMap(session -> session.index()
            .find(org.triangula.model.inquiry.Typology.class, typology.key()));
    }

    /** The text of a typology: as it was written, with its explanations, or made from the study. */
    String text(Typology typology) {
        if (TypologyReader.SUPPLIED.contains(typology.key())) {
            return TypologyReader.suppliedText(typology.key());
        }
        return entered(typology).flatMap(StudyTypologies::text).orElseGet(() -> TypologyWriter.write(typology));
    }

    /** A copy says in its name that it is one. */
    private String copy(Typology typology) {
        Typology.Name name = typology.name();
        String line = "typology\t" + typology.key() + "\t" + NLS.bind(Messages.copyOf, name.english()) + "\t"
            + NLS.bind(Messages.copyOf, name.german());
        return text(typology).replaceFirst("(?m)^typology\t.*$", Matcher.quoteReplacement(line));
    }

    /** Copies without asking, so that cases can be judged by it. */
    boolean copyAsIs(Typology typology) {
        return run(() -> EnterTypology.of(typology.key(), text(typology), ""));
    }

    private void edit() {
        chosen.get().ifPresent(one -> {
            if (entered(one).isPresent()) {
                new TypologyEditor(shell.get(), workspace, one.key()).open(text(one));
            } else {
                Problems.show(new Problem(one.name().in(Locale.getDefault()), Messages.suppliedOnly,
                    Messages.suppliedOnlyRemedy));
            }
        });
    }

    private void bringIn() {
        FileDialog dialog = new FileDialog(shell.get(), SWT.OPEN);
        dialog.setText(Messages.importTypology);
        dialog.setFilterExtensions(new String[] { "*" + ENDING + ";*.tsv;*.txt", "*" });
        String file = dialog.open();
        if (file != null) {
            bringIn(Path.of(file));
        }
    }

    /** Imports a file. */
    boolean bringIn(Path file) {
        return run(() -> {
            ImportFile read = ImportFile.read(file, LARGEST);
            return EnterTypology.of(read.name(), new TextDecoder(read, new ArrayList<>()).decode(null), "");
        });
    }

    private void export() {
        chosen.get().ifPresent(one -> new SaveDialog(Messages.exportTypology).offer(Messages.typologyText, ENDING)
            .ask(shell.get(), one.name().in(Locale.getDefault())).ifPresent(file -> export(one, file.file())));
    }

    /** Writes the text of a typology to a file. */
    void export(Typology typology, Path file) {
        try {
            AtomicFiles.write(file, text(typology).getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            Problems.show(new Problem(file.toString(), Messages.unwritable, Messages.unwritableRemedy));
        }
    }

    private void delete() {
        chosen.get().ifPresent(one -> {
            if (entered(one).isPresent()) {
                run(() -> StudyOperation.of(NLS.bind(Messages.deleteLabel, one.name().in(Locale.getDefault())),
                    edit -> edit.index().find(org.triangula.model.inquiry.Typology.class, one.key())
                        .ifPresent(edit::delete)));
            } else {
                Problems.show(new Problem(one.name().in(Locale.getDefault()), Messages.suppliedOnly,
                    Messages.suppliedOnlyRemedy));
            }
        });
    }

    /** Makes an operation. */
    interface Making {
        StudyOperation make() throws ProblemException;
    }

    boolean run(Making making) {
        try {
            return workspace.run(making.make());
        } catch (ProblemException e) {
            Problems.show(e.problem());
            return false;
        }
    }
}
