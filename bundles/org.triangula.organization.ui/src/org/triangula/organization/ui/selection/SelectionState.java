// SPDX-License-Identifier: EPL-2.0
package org.triangula.organization.ui.selection;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.triangula.core.problem.Problem;
import org.triangula.core.problem.ProblemException;
import org.triangula.core.study.StudySession;
import org.triangula.model.Study;
import org.triangula.model.inquiry.AnalysisResult;
import org.triangula.model.places.Area;
import org.triangula.organization.cases.CaseTable;
import org.triangula.organization.cases.StoredCaseTables;
import org.triangula.organization.selection.SelectionRules;
import org.triangula.organization.selection.SelectionSettings;
import org.triangula.organization.selection.SelectionTables;
import org.triangula.organization.selection.SelectionVersion;
import org.triangula.organization.selection.StagedSelection;
import org.triangula.organization.ui.cases.CaseView;
import org.triangula.organization.ui.selection.SelectionSheets.Kept;
import org.triangula.organization.ui.typology.RowTable.Sheet;

/**
 * All that the view of case selections shows of a study, read in a job.
 *
 * @param tableNames tables of candidates that can be chosen
 * @param table the chosen table
 * @param rules the text of the rules
 * @param result what was selected; empty if it could not be
 * @param problem why nothing could be selected
 * @param versions versions that were kept
 * @param differences differences from what was chosen to compare with
 * @param borders borders of areas by their identity
 */
record SelectionState(List<String> tableNames, CaseTable table, String rules, Optional<SelectionTables> result,
    Optional<Problem> problem, List<Kept> versions, Optional<Sheet> differences, Map<String, String> borders)
    implements CaseView.State {

    /** Reads a study in the chosen way; holds the monitor of the session. */
    static SelectionState read(StudySession session, String tableName, String compared) throws ProblemException {
        synchronized (session) {
            Study study = session.study();
            String text = SelectionSettings.rules(study, session.folder());
            CaseTable table = StoredCaseTables.named(study, session.folder(),
                tableName.isEmpty() ? fitting(session, text) : tableName);
            Optional<SelectionTables> result = Optional.empty();
            Optional<Problem> problem = Optional.empty();
            Optional<Sheet> differences = Optional.empty();
            try {
                SelectionRules rules = SelectionRules.read(Messages.rules, text);
                SelectionTables tables = new SelectionTables(StagedSelection.select(StagedSelection.of(table, rules),
                    rules), table, rules);
                result = Optional.of(tables);
                differences = differences(session, tables, text, compared);
            } catch (ProblemException e) {
                problem = Optional.of(e.problem());
            }
            List<Kept> versions = new ArrayList<>();
            SelectionVersion.of(study).forEach(one -> versions.add(kept(one)));
            Map<String, String> borders = new LinkedHashMap<>();
            for (Area area : study.getPlaces().getAreas()) {
                if (area.getGeometry() != null) {
                    borders.put(area.getId(), area.getGeometry());
                }
            }
            return new SelectionState(StoredCaseTables.names(study), table, text, result, problem, versions,
                differences, borders);
        }
    }

    /** At first the table that has the columns of the rules. */
    private static String fitting(StudySession session, String text) {
        for (String name : StoredCaseTables.names(session.study())) {
            try {
                StagedSelection.of(StoredCaseTables.named(session.study(), session.folder(), name),
                    SelectionRules.read(Messages.rules, text));
                return name;
            } catch (ProblemException e) {
                // the next one may fit; if none does, the person is told about the cases of the study
                continue;
            }
        }
        return "";
    }

    private static Kept kept(AnalysisResult one) {
        Map<String, String> inputs = new LinkedHashMap<>();
        one.getInputs().forEach(input -> inputs.put(input.getKey(), Objects.toString(input.getValue(), "")));
        return new Kept(one.getId(), Objects.toString(one.getName(), ""), one.getComputedAt(),
            Objects.toString(one.getSummary(), ""), inputs);
    }

    private static Optional<Sheet> differences(StudySession session, SelectionTables tables, String rules,
        String compared) throws ProblemException {
        Study study = session.study();
        SelectionSheets sheets = new SelectionSheets(tables);
        for (AnalysisResult result : SelectionVersion.of(study)) {
            if (compared.equals(version(result.getName()))) {
                SelectionVersion before = SelectionVersion.read(study, session.folder(), result);
                return Optional.of(sheets.differences(before, new SelectionVersion("", "", Instant.EPOCH, rules,
                    tables.table(), tables.selection())));
            }
        }
        for (String name : StoredCaseTables.names(study)) {
            if (compared.equals(sample(name))) {
                return Optional.of(sheets.differences(name, StoredCaseTables.named(study, session.folder(), name)
                    .rows().stream().map(CaseTable.Row::name).toList()));
            }
        }
        return Optional.empty();
    }

    /** What can be compared with: versions, and tables that are a published sample. */
    List<String> comparable() {
        List<String> names = new ArrayList<>(List.of(Messages.compareNothing));
        versions.forEach(one -> names.add(version(one.name())));
        tableNames.stream().skip(1).forEach(one -> names.add(sample(one)));
        return names;
    }

    static String version(String name) {
        return Messages.bind(Messages.compareVersion, name);
    }

    static String sample(String name) {
        return Messages.bind(Messages.compareSample, name);
    }
}
