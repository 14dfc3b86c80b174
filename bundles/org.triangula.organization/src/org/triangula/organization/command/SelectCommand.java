// SPDX-License-Identifier: EPL-2.0
package org.triangula.organization.command;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.triangula.core.command.ConsoleCommand;
import org.triangula.core.problem.ProblemException;
import org.triangula.organization.selection.CaseSelection;
import org.triangula.organization.selection.CaseSelection.Candidate;
import org.triangula.organization.selection.CaseSelection.Entry;
import org.triangula.organization.selection.SelectionRules;
import org.triangula.organization.selection.StagedSelection;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Selects cases from a table of candidates and prints the log. */
@Command(name = "select")
public final class SelectCommand extends ConsoleCommand {

    @Parameters(paramLabel = "TABLE")
    private Path table;

    @Option(names = "--sample", paramLabel = "TABLE")
    private Path sample;

    @Option(names = "--rules", paramLabel = "FILE")
    private Path rulesFile;

    @Override
    protected void run() throws ProblemException {
        SelectionRules rules = rulesFile == null ? SelectionRules.supplied()
            : SelectionRules.read(rulesFile.getFileName().toString(), CaseFiles.text(rulesFile));
        CaseSelection selection = StagedSelection.select(StagedSelection.read(CaseFiles.text(table), rules), rules);
        selection.selected().forEach(one -> console().out().println(one.candidate().name() + "\t" + one.cell() + "\t"
            + one.label()));
        selection.log().forEach(one -> console().out().println(text(one)));
        selection.unfilled().forEach(one -> console().out().println(NLS.bind(Messages.unfilled,
            new Object[] { one.cell(), one.found(), one.wanted() })));
        if (sample != null) {
            List<String> names = StagedSelection.read(CaseFiles.text(sample), rules).stream().map(Candidate::name)
                .toList();
            selection.differences(names).forEach(one -> {
                console().out().println(NLS.bind(one.published() ? Messages.onlyInSample : Messages.onlySelected,
                    one.name()));
                one.explanations().forEach(entry -> console().out().println("  " + text(entry)));
            });
        }
    }

    private static String text(Entry entry) {
        return entry.stage() + "\t" + entry.subject() + "\t" + entry.decision()
            + (entry.missing().isEmpty() ? "" : " " + NLS.bind(Messages.missing, String.join(", ", entry.missing())));
    }
}
