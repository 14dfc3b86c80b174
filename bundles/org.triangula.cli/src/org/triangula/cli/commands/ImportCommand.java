// SPDX-License-Identifier: EPL-2.0
package org.triangula.cli.commands;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.triangula.core.command.ConsoleCommand;
import org.triangula.core.confidential.NameEntry;
import org.triangula.core.confidential.NameRegister;
import org.triangula.core.exchange.ExchangeFormats;
import org.triangula.core.exchange.ExchangeFormats.Format;
import org.triangula.core.exchange.ImportBatch;
import org.triangula.core.exchange.ImportCandidate;
import org.triangula.core.exchange.ImportFiles;
import org.triangula.core.exchange.ImportFiles.Chosen;
import org.triangula.core.exchange.ImportPlan;
import org.triangula.core.exchange.ImportReport;
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
import org.triangula.core.study.StudyStore;

/**
 * Imports files and folders: all of them as one operation that can be undone, or none. Files in folders that have no
 * format are left out and named; with {@code --keep-going} so are those that cannot be read.
 */
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

    @Option(names = "--keep-going")
    private boolean keepGoing;

    @Option(names = "--passphrase-file", paramLabel = "PASSPHRASE.txt")
    private Path passphraseFile;

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
        for (Path file : files) {
            if (!Files.isReadable(file)) {
                throw new ProblemException(file.toString(), Messages.import_noFile, Messages.import_noFile_remedy);
            }
        }
        List<Chosen> chosen = ImportFiles.of(files, console().progress());
        List<Format> usable = formats;
        if (format != null) {
            usable = List.of(ExchangeFormats.byId(formats, format).orElseThrow(() -> new ParameterException(
                spec.commandLine(), Messages.bind(Messages.format_unknown, format, Exchange.ids(formats)))));
        } else {
            requireFormats(chosen);
        }
        try (StudySession session = new StudyStore().openToChange(folder, console().progress().part(0, 0.1));
            NameRegister names = NameRegister.open(session.folder(), false)) {
            List<ImportPlan> plans = plans(session, chosen, usable);
            console().progress().checkCancelled();
            keepNames(names, ImportBatch.names(plans));
            session.execute(together(plans));
            session.save();
            List<ImportReport> reports = plans.stream().map(ImportPlan::report).toList();
            reports.forEach(this::print);
            if (report != null) {
                write(reports);
            }
        }
    }

    /** A file that was named must have a format; those in folders may have none. */
    private void requireFormats(List<Chosen> chosen) {
        for (Chosen file : chosen) {
            if (file.group().isEmpty() && ExchangeFormats.detect(formats, file.file()).isEmpty()) {
                throw new ParameterException(spec.commandLine(), Messages.bind(Messages.format_unclear,
                    file.file().getFileName(), Exchange.ids(formats)));
            }
        }
    }

    /** Reads all files before anything is changed. */
    private List<ImportPlan> plans(StudySession session, List<Chosen> chosen, List<Format> usable)
        throws ProblemException {
        ImportBatch batch = new ImportBatch(session.study(), session::text, usable, options);
        List<ImportCandidate> candidates = format == null
            ? batch.read(chosen, console().progress().part(0.1, 0.9), each -> {
            })
            : chosen.stream().map(file -> batch.read(file, Optional.of(usable.get(0)), console().progress())).toList();
        List<ImportPlan> plans = new ArrayList<>();
        for (ImportCandidate candidate : candidates) {
            boolean named = candidate.chosen().group().isEmpty();
            if (candidate.plan().isPresent() && candidate.plan().get().isWaiting() && !keepGoing) {
                throw new ProblemException(candidate.chosen().file().getFileName().toString(),
                    Messages.import_columns, Messages.import_columns_remedy);
            }
            if (candidate.isImportable() && (named || candidate.isProposed())) {
                plans.add(candidate.plan().get());
            } else if (candidate.problem().isPresent() && !keepGoing && candidate.format().isPresent()) {
                throw new ProblemException(candidate.problem().get(), null);
            } else {
                console().err().println(Messages.bind(Messages.import_leftOut, candidate.problem()
                    .map(problem -> problem.message()).orElseGet(() -> candidate.chosen().file().getFileName() + ": "
                        + candidate.reservation().orElse(""))));
            }
        }
        return plans;
    }

    /** Names are written first: when that is impossible, nothing is imported that they belong to. */
    private void keepNames(NameRegister register, List<NameEntry> names) throws ProblemException {
        if (names.isEmpty()) {
            return;
        }
        char[] passphrase = passphrase();
        if (passphrase != null && register.state() == NameRegister.State.LOCKED) {
            register.unlock(passphrase);
        } else if (passphrase != null && register.state() != NameRegister.State.UNLOCKED) {
            register.put(names);
            register.protect(passphrase);
            return;
        }
        register.put(names);
    }

    private char[] passphrase() throws ProblemException {
        if (passphraseFile == null) {
            return null;
        }
        try (BufferedReader reader = Files.newBufferedReader(passphraseFile, StandardCharsets.UTF_8)) {
            String line = reader.readLine();
            return line == null ? new char[0] : line.toCharArray();
        } catch (IOException e) {
            throw new ProblemException(new Problem(passphraseFile.toString(), Messages.import_noFile,
                Messages.import_noFile_remedy), e);
        }
    }

    private StudyOperation together(List<ImportPlan> plans) {
        return ImportBatch.together(plans, console().progress().part(0.9, 1));
    }

    private void print(ImportReport imported) {
        for (ImportReport.Count count : imported.counts()) {
            console().out().println(Messages.bind(Messages.import_count, new Object[] {imported.file(), count.kind(),
                count.read(), count.added(), count.updated(), count.removed()}));
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
