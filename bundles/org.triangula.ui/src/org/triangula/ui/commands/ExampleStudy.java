// SPDX-License-Identifier: EPL-2.0
package org.triangula.ui.commands;

import java.io.File;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.service.datalocation.Location;
import org.eclipse.swt.widgets.Display;
import org.triangula.core.command.Console;
import org.triangula.core.command.ConsoleCommand;
import org.triangula.core.extension.Contributions;
import org.triangula.core.problem.Problem;
import org.triangula.core.problem.ProblemException;
import org.triangula.core.study.StudyFolder;
import org.triangula.ui.study.Problems;
import org.triangula.ui.study.StudyWorkspace;
import org.triangula.ui.study.UiProgress;

import picocli.CommandLine;

/** Opens the example study. The first time it is made by the contributed command "study example". */
public final class ExampleStudy extends AbstractHandler {

    private static final String COMMAND_PATH = "study example";

    @Override
    public Object execute(ExecutionEvent event) {
        open();
        return null;
    }

    /** Opens the example study, making it in a job first if it is not there yet. */
    public static void open() {
        Path folder = folder();
        if (Files.isRegularFile(new StudyFolder(folder).manifest())) {
            StudyWorkspace.get().open(folder);
            return;
        }
        Optional<ConsoleCommand> command = Contributions.to(ConsoleCommand.EXTENSION_POINT).stream()
            .filter(entry -> COMMAND_PATH.equals(entry.attribute("path"))).findFirst()
            .map(entry -> entry.create(ConsoleCommand.class));
        if (command.isEmpty()) {
            Problems.show(new Problem("", Messages.exampleMissing, Messages.exampleMissingRemedy));
            return;
        }
        Display display = Display.getCurrent();
        Job job = Job.create(Messages.exampleMaking, (ICoreRunnable) monitor -> {
            try {
                make(command.get(), folder, new UiProgress(monitor, Messages.exampleMaking));
                display.asyncExec(() -> StudyWorkspace.get().open(folder));
            } catch (ProblemException e) {
                display.asyncExec(() -> Problems.show(e.problem()));
            }
        });
        job.setUser(true);
        job.schedule();
    }

    private static void make(ConsoleCommand command, Path folder, UiProgress progress) throws ProblemException {
        PrintStream silent = new PrintStream(PrintStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        new CommandLine(command).parseArgs(folder.toString());
        command.setConsole(new Console(silent, silent, progress));
        command.call();
    }

    private static Path folder() {
        Location area = Platform.getInstanceLocation();
        Path base = area == null || area.getURL() == null ? Path.of(System.getProperty("user.home"))
            : new File(area.getURL().getPath()).toPath();
        return base.resolve("examples").resolve(Messages.exampleFolder + StudyFolder.ENDING);
    }
}
