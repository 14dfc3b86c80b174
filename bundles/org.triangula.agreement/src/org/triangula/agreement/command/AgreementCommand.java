// SPDX-License-Identifier: EPL-2.0
package org.triangula.agreement.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.triangula.agreement.coefficient.Coefficient;
import org.triangula.agreement.coefficient.Estimate;
import org.triangula.agreement.compare.AgreementAnalysis;
import org.triangula.agreement.compare.AgreementData;
import org.triangula.agreement.compare.AgreementOptions;
import org.triangula.agreement.compare.AgreementResult;
import org.triangula.agreement.compare.Level;
import org.triangula.agreement.disagreement.Disagreements;
import org.triangula.agreement.disagreement.Resolutions;
import org.triangula.agreement.report.AgreementFigure;
import org.triangula.agreement.report.AgreementTables;
import org.triangula.core.command.ConsoleCommand;
import org.triangula.core.problem.ProblemException;
import org.triangula.core.study.StudySession;
import org.triangula.core.study.StudyStore;
import org.triangula.core.table.DataTable;
import org.triangula.figure.Figure;
import org.triangula.figure.FigureColours;
import org.triangula.figure.FigureFiles;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints the overall agreement between the coders of a study, and writes all of it to a file. */
@Command
public final class AgreementCommand extends ConsoleCommand {

    @Parameters(paramLabel = "DIR", index = "0")
    private Path folder;

    @Option(names = "--level", paramLabel = "LEVEL")
    private Level level = Level.SEGMENTS;

    @Option(names = "--overlap", paramLabel = "PERCENT")
    private int overlap = 90;

    @Option(names = "--fold-subcodes")
    private boolean subcodes;

    @Option(names = "--count-uncoded")
    private Boolean uncoded;

    @Option(names = "--out", paramLabel = "FILE")
    private Path out;

    @Override
    protected void run() throws ProblemException {
        if (overlap < 1 || overlap > 100) {
            throw new ProblemException("--overlap", Messages.overlapRange, Messages.overlapRange_remedy);
        }
        try (StudySession session = new StudyStore().openToRead(folder, console().progress().part(0, 0.3))) {
            AgreementData data = AgreementData.of(session.study());
            List<String> coders = data.activeCoders();
            List<String> documents = data.documentsOfSeveral(coders);
            if (coders.size() < 2 || documents.isEmpty()) {
                throw new ProblemException(folder.toString(), Messages.nothingToCompare,
                    Messages.nothingToCompare_remedy);
            }
            AgreementOptions options = new AgreementOptions(coders, documents, data.codes(), level,
                overlap / 100.0, subcodes, uncoded == null ? AgreementOptions.uncodedCountedOn(level) : uncoded,
                AgreementOptions.DEFAULT_SAMPLES);
            AgreementResult result =
                AgreementAnalysis.compute(data, options, console().progress().part(0.3, 1));
            for (Coefficient coefficient : result.coefficients()) {
                console().out().println(line(result.overall().estimates().get(coefficient)));
            }
            result.notes().forEach(console().err()::println);
            console().err().println(result.reference().message());
            if (out != null) {
                write(result, AgreementTables.disagreements(Disagreements.of(data, options), data,
                    Resolutions.of(session.study()), AgreementTables.notes(result)));
            }
        }
    }

    private static String line(Estimate estimate) {
        String interval = estimate.interval().map(each -> String.format(Locale.ROOT, " [%.4f, %.4f]", each.lower(),
            each.upper())).orElse("");
        return estimate.coefficient().label() + ": " + (estimate.value().isEmpty()
            ? estimate.undefined().map(Estimate.Undefined::message).orElse("")
            : String.format(Locale.ROOT, "%.4f", estimate.value().getAsDouble())) + interval;
    }

    private void write(AgreementResult result, DataTable disagreements) throws ProblemException {
        Figure figure = AgreementFigure.of(result, FigureColours.LIGHT);
        List<DataTable> tables = new ArrayList<>(figure.data());
        tables.add(disagreements);
        FigureFiles.write(out, new Figure(figure.width(), figure.height(), figure.title(), figure.description(),
            figure.ground(), figure.marks(), tables), Locale.getDefault());
    }
}
