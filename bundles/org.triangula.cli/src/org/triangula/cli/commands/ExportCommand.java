// SPDX-License-Identifier: EPL-2.0
package org.triangula.cli.commands;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.triangula.core.command.ConsoleCommand;
import org.triangula.core.exchange.ExchangeFormats;
import org.triangula.core.exchange.ExchangeFormats.Format;
import org.triangula.core.exchange.ExportRequest;
import org.triangula.core.exchange.ImportReport.Finding;
import org.triangula.core.problem.ProblemException;
import org.triangula.core.study.StudySession;
import org.triangula.core.study.StudyStore;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes a study, or the part of it that a format can hold, into an outside format. */
@Command
public final class ExportCommand extends ConsoleCommand {

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "DIR", index = "0")
    private Path folder;

    @Option(names = "--format", paramLabel = "F", required = true)
    private String format;

    @Parameters(paramLabel = "OUT", index = "1")
    private Path target;

    @Option(names = "--option", paramLabel = "KEY=VALUE")
    private Map<String, String> options = new LinkedHashMap<>();

    private final List<Format> formats;

    /** Creates the command for the formats that the installed bundles can write. */
    public ExportCommand() {
        this(ExchangeFormats.exportable());
    }

    ExportCommand(List<Format> formats) {
        this.formats = formats;
    }

    @Override
    protected void run() throws ProblemException {
        Format chosen = ExchangeFormats.byId(formats, format)
            .orElseThrow(() -> new ParameterException(spec.commandLine(),
                Messages.bind(Messages.format_unknown, format, Exchange.ids(formats))));
        Path parent = target.toAbsolutePath().getParent();
        if (parent == null || !Files.isDirectory(parent)) {
            throw new ProblemException(target.toString(), Messages.export_noFolder, Messages.export_noFolder_remedy);
        }
        try (StudySession session = new StudyStore().openToRead(folder, console().progress().part(0, 0.3))) {
            List<Finding> lost = chosen.exporter().write(session, new ExportRequest(target, options),
                console().progress().part(0.3, 1));
            lost.forEach(finding -> console().err().println(Exchange.line(target.getFileName().toString(), finding)));
            console().out().println(target.toAbsolutePath().normalize());
        }
    }
}
