// SPDX-License-Identifier: EPL-2.0
package org.triangula.cli.commands;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

import org.triangula.core.command.ConsoleCommand;
import org.triangula.core.exchange.ExchangeFormats;
import org.triangula.core.exchange.ExchangeFormats.Format;
import org.triangula.core.exchange.ImportPlan;
import org.triangula.core.exchange.ImportReport;
import org.triangula.core.exchange.ImportRequest;
import org.triangula.core.operation.StudyOperation;
import org.triangula.core.problem.Problem;
import org.triangula.core.problem.ProblemException;
import org.triangula.core.study.AtomicFiles;
import org.triangula.core.study.StudySession;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Imports files: all of them as one operation that can be undone, or none. */
@Command
public final class ImportCommand extends ConsoleCommand {

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "DIR", index = "0")
    private Path folder;

    @Parameters(paramLabel = "FILE", index = "1..*", arity = "1..*")
    private List<Path> files = new ArrayList<>();

    @Option(names = "--format", paramLabel = "F")
    private String format;

    @Option(names = "--option", paramLabel = "KEY=VALUE")
    private Map<String, String> options = new LinkedHashMap<>();

    @Option(names = "--report", paramLabel = "REPORT.json")
    private Path report;

    private final List<Format> formats;

    /** Creates the command for the formats that the installed bundles can read. */
    public ImportCommand() {
        this(ExchangeFormats.importable());
    }

    ImportCommand(List<Format> formats) {
        this.formats = formats;
    }

    @Override
    protected void run() throws ProblemException {
        Map<Path, Format> chosen = new LinkedHashMap<>();
        for (Path file : new LinkedHashSet<>(files)) {
            chosen.put(file, formatOf(file));
        }
        for (Path file : chosen.keySet()) {
            if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
                throw new ProblemException(file.toString(), Messages.import_noFile, Messages.import_noFile_remedy);
            }
        }
        try (StudySession session = OpenStudy.toChange(folder, console().progress().part(0, 0.1))) {
            List<ImportPlan> plans = plans(session, chosen);
            console().progress().checkCancelled();
            session.execute(together(plans));
            session.save();
            List<ImportReport> reports = plans.stream().map(ImportPlan::report).toList();
            reports.forEach(this::print);
            if (report != null) {
                write(reports);
            }
        }
    }

    private Format formatOf(Path file) {
        if (format != null) {
            return ExchangeFormats.byId(formats, format).orElseThrow(() -> new ParameterException(spec.commandLine(),
                Messages.bind(Messages.format_unknown, format, Exchange.ids(formats))));
        }
        return ExchangeFormats.byName(formats, file).orElseThrow(() -> new ParameterException(spec.commandLine(),
            Messages.bind(Messages.format_unclear, file.getFileName(), Exchange.ids(formats))));
    }

    /** Reads all files before anything is changed. */
    private List<ImportPlan> plans(StudySession session, Map<Path, Format> chosen) throws ProblemException {
        List<ImportPlan> plans = new ArrayList<>();
        int done = 0;
        for (Map.Entry<Path, Format> file : chosen.entrySet()) {
            double from = 0.1 + 0.8 * done++ / chosen.size();
            plans.add(file.getValue().importer().read(new ImportRequest(file.getKey(), session.study(), options),
                console().progress().part(from, from + 0.8 / chosen.size())));
        }
        return plans;
    }

    private static StudyOperation together(List<ImportPlan> plans) {
        String label = plans.size() == 1 ? plans.get(0).operation().label()
            : Messages.bind(Messages.import_label, plans.size());
        return StudyOperation.of(label, edit -> {
            for (ImportPlan plan : plans) {
                plan.operation().perform(edit);
            }
        });
    }

    private void print(ImportReport imported) {
        for (ImportReport.Count count : imported.counts()) {
            console().out().println(Messages.bind(Messages.import_count, new Object[] {imported.file(), count.kind(),
                count.read(), count.added(), count.updated()}));
        }
        imported.findings().forEach(finding -> console().err().println(Exchange.line(imported.file(), finding)));
    }

    private void write(List<ImportReport> reports) throws ProblemException {
        try {
            AtomicFiles.write(report.toAbsolutePath(), Exchange.json(reports).getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new ProblemException(new Problem(report.toString(),
                Messages.bind(Messages.import_reportFailed, e.getMessage()), Messages.import_reportFailed_remedy), e);
        }
    }
}
