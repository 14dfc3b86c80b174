// SPDX-License-Identifier: EPL-2.0
package org.triangula.organization.cluster;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.eclipse.osgi.util.NLS;
import org.triangula.core.operation.StudyOperation;
import org.triangula.core.problem.ProblemException;
import org.triangula.core.query.PropertyValues;
import org.triangula.core.study.StudyFolder;
import org.triangula.model.Study;
import org.triangula.model.inquiry.AnalysisResult;
import org.triangula.organization.cases.CaseTable;
import org.triangula.organization.cases.ResultVersions;
import org.triangula.organization.cases.StoredCaseTables;

/**
 * Clusters that are kept in the study: name, time, settings, checksum of the values, and the clusters as a file.
 *
 * @param id identity of the result in the study
 * @param name its name
 * @param keptAt when it was kept
 * @param settings the settings
 * @param summary in one line
 * @param checksum checksum of the table that was clustered
 * @param clusters cluster from 0 by name of the case
 */
public record ClusterVersion(String id, String name, Instant keptAt, ClusterSettings settings, String summary,
    String checksum, Map<String, Integer> clusters) {

    /** Identity of the analysis under which versions are kept. */
    public static final String ANALYSIS = "org.triangula.organization.cluster";

    private static final ResultVersions VERSIONS = new ResultVersions(ANALYSIS);
    private static final String TABLE = "table";

    /** Keeps the order of the cases. */
    public ClusterVersion {
        clusters = Collections.unmodifiableMap(new LinkedHashMap<>(clusters));
    }

    /**
     * The versions. The caller holds the monitor of the session.
     *
     * @param study the study
     * @return results of the study, the latest last
     */
    public static List<AnalysisResult> of(Study study) {
        return VERSIONS.of(study);
    }

    /**
     * Reads a version.
     *
     * @param folder folder of the study
     * @param result one of {@link #of}
     * @return the version
     * @throws ProblemException if its file is missing or damaged
     */
    public static ClusterVersion read(StudyFolder folder, AnalysisResult result) throws ProblemException {
        String name = Objects.toString(result.getName(), "");
        Map<String, String> parameters = new LinkedHashMap<>();
        result.getParameters().forEach(one -> parameters.put(one.getKey(), Objects.toString(one.getValue(), "")));
        Map<String, Integer> clusters = new LinkedHashMap<>();
        try {
            StoredCaseTables.text(folder, Objects.toString(result.getFile(), "")).lines().skip(1)
                .map(line -> line.split("\t")).filter(cells -> cells.length > 1 && !cells[1].isEmpty())
                .forEach(cells -> clusters.put(cells[0], Integer.parseInt(cells[1]) - 1));
            String checksum = PropertyValues.get(result.getInputs(), TABLE).orElse("");
            return new ClusterVersion(result.getId(), name, result.getComputedAt(), ClusterSettings.of(parameters),
                Objects.toString(result.getSummary(), ""), checksum, clusters);
        } catch (IllegalArgumentException e) {
            throw new ProblemException(name, Messages.versionDamaged, Messages.versionDamagedRemedy);
        }
    }

    /**
     * Keeps clusters.
     *
     * @param name name of the version
     * @param table the table that was clustered
     * @param analysis the clusters
     * @return the operation
     * @throws ProblemException if the name is empty
     */
    public static StudyOperation keep(String name, CaseTable table, ClusterAnalysis analysis) throws ProblemException {
        if (name.isBlank()) {
            throw new ProblemException("", Messages.versionNameless, Messages.versionNamelessRemedy);
        }
        return StudyOperation.of(NLS.bind(Messages.keepVersion, name), edit -> {
            AnalysisResult result = VERSIONS.make(edit, name);
            result.setSummary(NLS.bind(Messages.summary, new Object[] { analysis.number(), analysis.names().size(),
                Math.round(analysis.silhouettes().mean() * 1000) / 1000.0 }));
            analysis.settings().parameters()
                .forEach((key, value) -> result.getParameters().add(PropertyValues.of(key, value)));
            result.getParameters().add(PropertyValues.of("source", table.name()));
            result.getInputs().add(PropertyValues.of(TABLE, table.checksum()));
            result.setFile(edit.storeData("clusters.tsv", text(analysis).getBytes(StandardCharsets.UTF_8)));
            edit.study().getInquiry().getResults().add(result);
        });
    }

    /** Name, cluster from 1, silhouette, neighbour from 1; cases without values with empty cells. */
    private static String text(ClusterAnalysis analysis) {
        StringBuilder text = new StringBuilder("name\tcluster\tsilhouette\tneighbour\n");
        for (int i = 0; i < analysis.names().size(); i++) {
            text.append(analysis.names().get(i)).append('\t').append(analysis.clusters()[i] + 1).append('\t')
                .append(analysis.silhouettes().widths()[i]).append('\t')
                .append(analysis.silhouettes().neighbours()[i] + 1).append('\n');
        }
        analysis.incomplete().keySet().forEach(name -> text.append(name).append("\t\t\t\n"));
        return text.toString();
    }

    /**
     * Deletes a version.
     *
     * @param id its identity
     * @param name its name
     * @return the operation
     */
    public static StudyOperation delete(String id, String name) {
        return ResultVersions.delete(NLS.bind(Messages.deleteVersion, name), id);
    }
}
