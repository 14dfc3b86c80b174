// SPDX-License-Identifier: EPL-2.0
package org.triangula.triangulation.command;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

import org.triangula.core.command.ConsoleCommand;
import org.triangula.core.problem.ProblemException;
import org.triangula.core.progress.Progress;
import org.triangula.core.study.StudySession;
import org.triangula.core.study.StudyStore;
import org.triangula.triangulation.report.ReportFiles;
import org.triangula.triangulation.report.writing.ReportFormat;

import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/** Writes the report of a study. */
@Command(name = "report")
public final class ReportCommand extends ConsoleCommand {

    @Parameters(paramLabel = "DIR")
    private Path study;

    @Option(names = "--format", split = ",", paramLabel = "F", converter = FormatName.class)
    private List<ReportFormat> formats = List.of(ReportFormat.HTML);

    @Option(names = "--out", required = true, paramLabel = "OUTDIR")
    private Path out;

    @Option(names = "--language", paramLabel = "L", converter = LanguageName.class)
    private Locale language;

    /** Reads names of formats. */
    static final class FormatName implements ITypeConverter<ReportFormat> {
        @Override
        public ReportFormat convert(String value) {
            return Stream.of(ReportFormat.values()).filter(format -> format.name().equalsIgnoreCase(value)).findFirst()
                .orElseThrow(() -> new TypeConversionException("'" + value + "' is none of html, docx, pdf"));
        }
    }

    /** Reads languages. */
    static final class LanguageName implements ITypeConverter<Locale> {
        @Override
        public Locale convert(String value) {
            if (!List.of("de", "en").contains(value)) {
                throw new TypeConversionException("'" + value + "' is none of de, en");
            }
            return Locale.of(value);
        }
    }

    @Override
    protected void run() throws ProblemException {
        Progress progress = console().progress();
        try (StudySession session = new StudyStore().openToRead(study, progress.part(0, 0.2))) {
            Locale locale = language == null ? ReportFiles.locale(session.study()) : language;
            ReportFiles.write(session, locale, Set.copyOf(formats), out, progress.part(0.2, 1))
                .forEach(console().out()::println);
        }
    }
}
