// SPDX-License-Identifier: EPL-2.0
package org.triangula.gazetteer.command;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.triangula.core.command.ConsoleCommand;
import org.triangula.core.problem.ProblemException;
import org.triangula.core.study.StudySession;
import org.triangula.core.study.StudyStore;
import org.triangula.core.table.TableWriters;
import org.triangula.gazetteer.geocode.Geocoder;
import org.triangula.gazetteer.study.GeocodeEntry;
import org.triangula.gazetteer.study.GeocodeOperation;
import org.triangula.gazetteer.study.GeocodeReport;
import org.triangula.gazetteer.study.StudyGazetteer;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Finds the places of facilities by their addresses. */
@Command
public final class GeocodeCommand extends ConsoleCommand {

    @Parameters(paramLabel = "DIR")
    private Path folder;

    @Option(names = "--all")
    private boolean all;

    @Option(names = "--dry-run")
    private boolean dryRun;

    @Option(names = "--report", paramLabel = "FILE")
    private Path report;

    @Override
    protected void run() throws ProblemException {
        StudyStore store = new StudyStore();
        try (StudySession session = dryRun ? store.openToRead(folder, console().progress())
                : store.openToChange(folder, console().progress())) {
            Geocoder geocoder = new Geocoder(new StudyGazetteer(session).get(console().progress()));
            GeocodeReport result = GeocodeReport.of(GeocodeReport.ask(session.study(), all
                ? GeocodeReport.Choice.REPLACEABLE : GeocodeReport.Choice.WITHOUT_COORDINATES), geocoder,
                console().progress());
            if (!dryRun && !result.sure().isEmpty()) {
                session.execute(new GeocodeOperation(result.sure()));
                session.save();
            }
            for (GeocodeEntry.Verdict verdict : GeocodeEntry.Verdict.values()) {
                console().out().println(GeocodeReport.word(verdict) + "\t" + result.count(verdict));
            }
            if (report != null) {
                TableWriters.write(report, List.of(result.table()), Locale.getDefault());
                console().err().println(report);
            }
        }
    }
}
