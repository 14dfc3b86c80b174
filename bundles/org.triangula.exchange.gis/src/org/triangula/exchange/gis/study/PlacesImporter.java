// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.gis.study;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.osgi.util.NLS;
import org.triangula.core.exchange.Checksum;
import org.triangula.core.exchange.FormatOption;
import org.triangula.core.exchange.ImportPlan;
import org.triangula.core.exchange.ImportReport;
import org.triangula.core.exchange.ImportReport.Finding;
import org.triangula.core.exchange.ImportRequest;
import org.triangula.core.exchange.StudyImporter;
import org.triangula.core.problem.Problem;
import org.triangula.core.problem.ProblemException;
import org.triangula.core.progress.Progress;
import org.triangula.exchange.gis.AttributeMapping;
import org.triangula.exchange.gis.GisFormatException;
import org.triangula.exchange.gis.GisLayer;
import org.triangula.geo.crs.CoordinateSystemException;

/** Imports areas and facilities from a geographic file; subclasses read the layers of their format. */
abstract class PlacesImporter implements StudyImporter {

    /** Option: the day or year for which the areas are, such as 2021-12-31. */
    static final String VINTAGE = "vintage";

    private static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 2040;

    private final String format;

    PlacesImporter(String format) {
        this.format = format;
    }

    @Override
    public List<FormatOption> options() {
        List<FormatOption.Choice> years = new ArrayList<>();
        years.add(new FormatOption.Choice("", Messages.vintageByName));
        for (int year = LAST_YEAR; year >= FIRST_YEAR; year--) {
            years.add(new FormatOption.Choice(String.valueOf(year), String.valueOf(year)));
        }
        return List.of(new FormatOption(VINTAGE, Messages.vintageLabel, Messages.vintageTip, "", years));
    }

    /** Reads the layers of a file. */
    abstract List<GisLayer> layers(Path file, ImportRequest request) throws IOException;

    /** What the person says, else what the file's name tells. */
    private static String vintage(ImportRequest request, String name, List<GisLayer> layers) throws ProblemException {
        String given = request.options().getOrDefault(VINTAGE, "").strip();
        if (!given.isEmpty() && !given.matches("\\d{4}(-\\d{2}(-\\d{2})?)?")) {
            throw new ProblemException(name, NLS.bind(Messages.vintageWrong, given), Messages.vintageWrongRemedy);
        }
        return given.isEmpty() ? OfficialLayout.vintage(name, layers) : given;
    }

    @Override
    public ImportPlan read(ImportRequest request, Progress progress) throws ProblemException {
        Path file = request.file();
        String name = String.valueOf(file.getFileName());
        progress.report(NLS.bind(Messages.importProgress, name), 0);
        try {
            List<GisLayer> layers = layers(file, request);
            String checksum = Checksum.of(file);
            progress.checkCancelled();
            progress.report(NLS.bind(Messages.importProgress, name), 0.5);
            FoundPlaces found = new PlaceFinder(request.study(), AttributeMapping.standard(),
                vintage(request, name, layers)).find(layers);
            if (found.areas().isEmpty() && found.facilities().isEmpty()) {
                throw new ProblemException(name, Messages.nothing, Messages.nothingRemedy);
            }
            progress.checkCancelled();
            PlacesComparison comparison = new PlacesComparison(found, request.study());
            List<Finding> findings = new ArrayList<>(found.findings());
            findings.addAll(comparison.findings());
            progress.report(NLS.bind(Messages.importProgress, name), 1);
            return new ImportPlan(new PlacesOperation(comparison, name, checksum, format),
                    new ImportReport(format, name, checksum, comparison.counts(), findings))
                    .with(comparison.preview());
        } catch (GisFormatException e) {
            String place = e.place().isEmpty() ? e.file() : e.file() + ", " + e.place();
            throw new ProblemException(new Problem(place, e.reason() + ".", e.remedy()), e);
        } catch (CoordinateSystemException e) {
            throw new ProblemException(new Problem(name, String.valueOf(e.getMessage()), ""), e);
        } catch (IOException e) {
            throw new ProblemException(new Problem(name, NLS.bind(Messages.unreadable, e.getMessage()),
                    Messages.checkFile), e);
        }
    }
}
