// SPDX-License-Identifier: EPL-2.0
package org.triangula.organization.selection;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

import org.eclipse.osgi.util.NLS;
import org.triangula.core.exchange.Checksum;
import org.triangula.core.operation.StudyEdit;
import org.triangula.core.operation.StudyOperation;
import org.triangula.core.problem.ProblemException;
import org.triangula.core.query.PropertyValues;
import org.triangula.core.study.StudyFolder;
import org.triangula.model.Study;
import org.triangula.model.inquiry.AnalysisResult;
import org.triangula.organization.cases.CaseTable;
import org.triangula.organization.cases.CaseTableText;
import org.triangula.organization.cases.ResultVersions;
import org.triangula.organization.cases.StoredCaseTables;

/**
 * A case selection that is kept in the study: name, time, rules and candidates with their checksums, all as files of
 * the study, so that it can be selected again and gives the same.
 *
 * @param id identity of the result in the study
 * @param name its name
 * @param keptAt when it was kept
 * @param rules the text of its rules
 * @param table its candidates
 * @param selection what is selected by these rules from these candidates
 */
public record SelectionVersion(String id, String name, Instant keptAt, String rules, CaseTable table,
    CaseSelection selection) {

    /** Identity of the analysis under which versions are kept. */
    public static final String ANALYSIS = "org.triangula.organization.selection";

    private static final ResultVersions VERSIONS = new ResultVersions(ANALYSIS);
    private static final String RULES = "rules";
    private static final String CANDIDATES = "candidates";
    private static final String SOURCE = "source";

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
     * Reads a version and selects again. The caller holds the monitor of the session.
     *
     * @param study the study
     * @param folder its folder
     * @param result one of {@link #of}
     * @return the version
     * @throws ProblemException if a file is missing or is not what was kept
     */
    public static SelectionVersion read(Study study, StudyFolder folder, AnalysisResult result)
        throws ProblemException {
        String rules = text(folder, result, RULES);
        String candidates = text(folder, result, CANDIDATES);
        String source = PropertyValues.get(result.getParameters(), SOURCE).orElse("");
        CaseTable read = CaseTableText.read(source, candidates, study);
        SelectionRules parsed = SelectionRules.read(result.getName(), rules);
        CaseSelection selection = StagedSelection.select(StagedSelection.of(read, parsed), parsed);
        return new SelectionVersion(result.getId(), Objects.toString(result.getName(), ""), result.getComputedAt(),
            rules, read, selection);
    }

    private static String text(StudyFolder folder, AnalysisResult result, String key) throws ProblemException {
        String location = PropertyValues.get(result.getParameters(), key).orElseThrow(() -> damaged(result));
        String text = StoredCaseTables.text(folder, location);
        if (!PropertyValues.get(result.getInputs(), key).orElse("").equals(checksum(text))) {
            throw damaged(result);
        }
        return text;
    }

    private static ProblemException damaged(AnalysisResult result) {
        return new ProblemException(Objects.toString(result.getName(), result.getId()), Messages.versionDamaged,
            Messages.versionDamagedRemedy);
    }

    /**
     * The checksum of rules or candidates.
     *
     * @param text the text
     * @return SHA-256 in hexadecimal digits
     */
    public static String checksum(String text) {
        return Checksum.of(text.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Keeps a selection.
     *
     * @param name its name
     * @param rules the text of its rules
     * @param table its candidates
     * @param selection the selection
     * @return the operation
     * @throws ProblemException if the name is empty
     */
    public static StudyOperation keep(String name, String rules, CaseTable table, CaseSelection selection)
        throws ProblemException {
        if (name.isBlank()) {
            throw new ProblemException("", Messages.versionNameless, Messages.versionNamelessRemedy);
        }
        return StudyOperation.of(NLS.bind(Messages.keepVersion, name), edit -> {
            AnalysisResult result = VERSIONS.make(edit, name);
            int open = selection.unfilled().stream().mapToInt(one -> one.wanted() - one.found()).sum();
            result.setSummary(NLS.bind(Messages.summary, new Object[] { selection.selected().size(),
                table.rows().size(), open }));
            result.getParameters().add(PropertyValues.of(SOURCE, table.name()));
            store(edit, result, RULES, "selection-rules.properties", rules);
            store(edit, result, CANDIDATES, "candidates.tsv", table.text());
            SelectionRules parsed = SelectionRules.read(name, rules);
            result.setFile(edit.storeData("case-selection.tsv",
                new SelectionTables(selection, table, parsed).plain().getBytes(StandardCharsets.UTF_8)));
            edit.study().getInquiry().getResults().add(result);
        });
    }

    private static void store(StudyEdit edit, AnalysisResult result, String key, String file, String text)
        throws ProblemException {
        result.getParameters().add(PropertyValues.of(key, edit.storeData(file, text.getBytes(StandardCharsets.UTF_8))));
        result.getInputs().add(PropertyValues.of(key, checksum(text)));
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
