// SPDX-License-Identifier: EPL-2.0
package org.triangula.organization.ui.cluster;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.triangula.core.problem.Problem;
import org.triangula.core.problem.ProblemException;
import org.triangula.core.study.StudySession;
import org.triangula.model.inquiry.AnalysisResult;
import org.triangula.model.places.Area;
import org.triangula.organization.cases.CaseTable;
import org.triangula.organization.cases.StoredCaseTables;
import org.triangula.organization.cluster.ClusterAnalysis;
import org.triangula.organization.cluster.ClusterSettings;
import org.triangula.organization.cluster.ClusterVersion;
import org.triangula.organization.ui.cases.CaseView;

/**
 * All that the view of clusters shows of a study, read and computed in a job.
 *
 * @param tableNames tables of cases that can be chosen
 * @param table the chosen table
 * @param analysis the clusters; empty if they could not be made
 * @param problem why not
 * @param versions versions that were kept
 * @param borders borders of areas by their identity
 */
record ClusterState(List<String> tableNames, CaseTable table, Optional<ClusterAnalysis> analysis,
    Optional<Problem> problem, List<ClusterVersion> versions, Map<String, String> borders) implements CaseView.State {

    /** Reads a study; holds the monitor of the session only while reading. */
    static ClusterState read(StudySession session, String tableName, ClusterSettings settings)
        throws ProblemException {
        List<String> names;
        CaseTable table;
        List<ClusterVersion> versions = new ArrayList<>();
        Map<String, String> borders = new LinkedHashMap<>();
        synchronized (session) {
            names = StoredCaseTables.names(session.study());
            table = StoredCaseTables.named(session.study(), session.folder(),
                tableName.isEmpty() && names.size() > 1 ? names.get(1) : tableName);
            for (AnalysisResult result : ClusterVersion.of(session.study())) {
                versions.add(ClusterVersion.read(session.folder(), result));
            }
            for (Area area : session.study().getPlaces().getAreas()) {
                if (area.getGeometry() != null) {
                    borders.put(area.getId(), area.getGeometry());
                }
            }
        }
        Optional<ClusterAnalysis> analysis = Optional.empty();
        Optional<Problem> problem = Optional.empty();
        try {
            analysis = Optional.of(ClusterAnalysis.of(table, settings));
        } catch (ProblemException e) {
            problem = Optional.of(e.problem());
        }
        return new ClusterState(names, table, analysis, problem, versions, borders);
    }
}
