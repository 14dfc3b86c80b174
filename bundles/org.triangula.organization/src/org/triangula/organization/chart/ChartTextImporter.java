// SPDX-License-Identifier: EPL-2.0
package org.triangula.organization.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.eclipse.osgi.util.NLS;
import org.triangula.core.exchange.FileSample;
import org.triangula.core.exchange.ImportFile;
import org.triangula.core.exchange.ImportPlan;
import org.triangula.core.exchange.ImportReport;
import org.triangula.core.exchange.ImportReport.Count;
import org.triangula.core.exchange.ImportReport.Finding;
import org.triangula.core.exchange.ImportReport.Severity;
import org.triangula.core.exchange.ImportRequest;
import org.triangula.core.exchange.Recognition;
import org.triangula.core.exchange.StudyImporter;
import org.triangula.core.exchange.TextDecoder;
import org.triangula.core.problem.ProblemException;
import org.triangula.core.progress.Progress;
import org.triangula.model.Study;
import org.triangula.model.places.Area;
import org.triangula.organization.notation.Administration;
import org.triangula.organization.notation.AdministrationReader;
import org.triangula.organization.notation.AdministrationReader.Reading;
import org.triangula.organization.notation.NotedUnit;
import org.triangula.organization.notation.RankTable;

/**
 * Imports administrations as indented text. An administration that the study has already, by the key of its top unit,
 * is
 * brought to what the text says; others are left alone. Units come with their validity, sources and reorganisations
 * with
 * their reasons, so that the study shows every day that the text tells of.
 */
public final class ChartTextImporter implements StudyImporter {

    @Override
    public Recognition recognise(FileSample sample) {
        return sample.text().lines().anyMatch(line -> line.startsWith("@administration ")) ? Recognition.CERTAIN
            : Recognition.NO;
    }

    @Override
    public ImportPlan read(ImportRequest request, Progress progress) throws ProblemException {
        ImportFile file = ImportFile.read(request.file(), AdministrationReader.MOST_CHARACTERS);
        List<Finding> findings = new ArrayList<>();
        String text = new TextDecoder(file, findings).decode(request.options().get("encoding"));
        Reading reading = new AdministrationReader(RankTable.supplied()).read(text);
        return plan("organisation-text", file, request, reading, text, findings);
    }

    /**
     * The plan for an administration that was read, of a file without wording, such as a table.
     *
     * @param format id of the format
     * @param file the file
     * @param request the request
     * @param reading what was read
     * @param findings what is to be said about the file; more is added
     * @return the plan
     * @throws ProblemException if there are no units
     */
    public static ImportPlan plan(String format, ImportFile file, ImportRequest request, Reading reading,
        List<Finding> findings) throws ProblemException {
        return plan(format, file, request, reading, "", findings);
    }

    /**
     * The plan for an administration that was read.
     *
     * @param format id of the format
     * @param file the file
     * @param request the request
     * @param reading what was read
     * @param text the text as it was written; empty for a file without wording
     * @param findings what is to be said about the file; more is added
     * @return the plan
     * @throws ProblemException if there are no units
     */
    public static ImportPlan plan(String format, ImportFile file, ImportRequest request, Reading reading,
        String text, List<Finding> findings) throws ProblemException {
        reading.remarks().forEach(one -> findings.add(new Finding(Severity.DOUBTFUL,
            NLS.bind(Messages.line, one.line()), one.reason())));
        Administration administration = reading.administration();
        if (administration.units().isEmpty()) {
            throw new ProblemException(file.name(), Messages.noUnits, Messages.noUnitsRemedy);
        }
        Optional<Area> area = Optional.ofNullable(administration.header().get("area"))
            .flatMap(key -> area(request.study(), key));
        if (area.isEmpty() && administration.header().containsKey("area")) {
            findings.add(new Finding(Severity.DOUBTFUL, "@area",
                NLS.bind(Messages.unknownArea, administration.header().get("area"))));
        }
        if (!administration.reorganizations().isEmpty()) {
            findings.add(new Finding(Severity.NOTE, "@change", NLS.bind(Messages.changesNoted,
                administration.reorganizations().size())));
        }
        StudyChart before = StudyChart.ofAllTimes(request.study().getActors(), area);
        Set<String> known = before.units().keySet();
        List<String> keys = administration.stream().map(NotedUnit::key).toList();
        int updated = (int) keys.stream().filter(known::contains).count();
        return new ImportPlan(new EnterAdministration(area.map(Area::getId).orElse(null), null, administration, true,
            text), new ImportReport(format, file.name(), file.checksum(),
                List.of(new Count(Messages.unitsImported, keys.size(), keys.size() - updated, updated)), findings));
    }

    private static Optional<Area> area(Study study, String key) {
        return study.getPlaces().getAreas().stream().filter(one -> Set.of(key).contains(
            Objects.requireNonNullElse(one.getOfficialKey(), "")) || key.equals(one.getName())).findFirst();
    }
}
