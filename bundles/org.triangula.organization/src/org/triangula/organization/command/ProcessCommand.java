// SPDX-License-Identifier: EPL-2.0
package org.triangula.organization.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.triangula.core.command.ConsoleCommand;
import org.triangula.core.problem.Problem;
import org.triangula.core.problem.ProblemException;
import org.triangula.core.table.DataTable;
import org.triangula.figure.FigureColours;
import org.triangula.figure.FigureFiles;
import org.triangula.organization.process.MediumTable;
import org.triangula.organization.process.NotedProcess;
import org.triangula.organization.process.NotedVariant;
import org.triangula.organization.process.ProcessCheck;
import org.triangula.organization.process.ProcessReader;
import org.triangula.organization.process.ProcessReader.Reading;
import org.triangula.organization.process.ProcessTables;
import org.triangula.organization.process.SwimLaneFigure;
import org.triangula.organization.process.VariantComparison;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Compares the variants of processes and writes them as swim lanes. */
@Command(name = "process")
public final class ProcessCommand extends ConsoleCommand {

    @Parameters(paramLabel = "FILE", arity = "1..*")
    private List<Path> files;

    @Option(names = "--variants", paramLabel = "KEYS", split = ",")
    private List<String> variants;

    @Option(names = "--out", paramLabel = "DIR")
    private Path folder;

    @Option(names = "--across")
    private boolean across;

    @Override
    protected void run() throws ProblemException {
        MediumTable media = MediumTable.supplied();
        for (Path file : files) {
            Reading reading = new ProcessReader(media).read(CaseFiles.text(file));
            reading.remarks().forEach(one -> console().err().println(file.getFileName() + ":" + one.line() + ": "
                + one.reason() + " " + one.remedy()));
            NotedProcess process = reading.process();
            ProcessCheck.of(process, name -> true).forEach(one -> console().err().println(file.getFileName() + ": "
                + process.variant(one.variant()).map(NotedVariant::label).orElse(one.variant()) + ": "
                + one.reason()));
            List<NotedVariant> chosen = chosen(file, process);
            DataTable table = new ProcessTables(process, VariantComparison.of(chosen), media, Locale.getDefault())
                .measures();
            console().out().println(process.name());
            console().out().println(table.columns().stream().map(column -> column.name())
                .collect(Collectors.joining("\t")));
            table.rows().forEach(row -> console().out().println(row.stream()
                .map(value -> Objects.toString(value, "")).collect(Collectors.joining("\t"))));
            if (folder != null) {
                write(file, process, chosen, media);
            }
        }
    }

    private List<NotedVariant> chosen(Path file, NotedProcess process) throws ProblemException {
        List<NotedVariant> chosen = new ArrayList<>();
        for (String key : variants == null ? process.variants().stream().map(NotedVariant::key).toList() : variants) {
            chosen.add(process.variant(key.strip()).orElseThrow(() -> new ProblemException(file.toString(),
                NLS.bind(Messages.noVariant, key), NLS.bind(Messages.noVariantRemedy, process.variants().stream()
                    .map(NotedVariant::key).collect(Collectors.joining(", "))))));
        }
        if (chosen.isEmpty()) {
            throw new ProblemException(file.toString(), Messages.noProcess, Messages.noProcessRemedy);
        }
        return chosen;
    }

    private void write(Path file, NotedProcess process, List<NotedVariant> chosen, MediumTable media)
        throws ProblemException {
        String stem = file.getFileName().toString().replaceFirst("\\.[^.]*$", "");
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new ProblemException(new Problem(folder.toString(), Messages.unreadable, Messages.unreadableRemedy),
                e);
        }
        SwimLaneFigure figure = new SwimLaneFigure(process, chosen, !across && chosen.size() > 1, Map.of(),
            Set.of(), media, FigureColours.LIGHT, Locale.getDefault());
        FigureFiles.write(folder.resolve(stem + ".svg"), figure.figure(), Locale.getDefault())
            .forEach(console().out()::println);
    }
}
