// SPDX-License-Identifier: EPL-2.0
package org.triangula.agreement.copies;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.eclipse.emf.ecore.EObject;
import org.triangula.core.exchange.ImportPlan;
import org.triangula.core.exchange.ImportReport;
import org.triangula.core.exchange.ImportReport.Count;
import org.triangula.core.exchange.ImportReport.Finding;
import org.triangula.core.exchange.ImportReport.Severity;
import org.triangula.core.problem.ProblemException;
import org.triangula.core.progress.Progress;
import org.triangula.core.study.StudySession;
import org.triangula.model.Identified;
import org.triangula.model.Study;
import org.triangula.model.texts.Code;

/**
 * Compares a coder's copy with the open study and plans to bring it in. Nothing is lost on either side: what only one
 * side has is kept; where both changed the same, the value of the open study stands and the other is kept in a decision
 * that concerns the object.
 */
public final class CopyMerge {

    private final StudyComparison comparison;
    private final CoderCopy copy;
    private final Study study;
    private final MergeOptions options;
    private final List<Finding> findings = new ArrayList<>();

    private CopyMerge(StudyComparison comparison, CoderCopy copy, Study study, MergeOptions options) {
        this.comparison = comparison;
        this.copy = copy;
        this.study = study;
        this.options = options;
    }

    /**
     * Reads a copy and plans to bring it in.
     *
     * @param session the open study
     * @param folder folder of the copy, which is only read
     * @param options what happens to deleted objects
     * @param progress told about progress
     * @return the operation and what it would do: added, changed, in conflict, deleted on one side, texts corrected
     * @throws ProblemException if the folder holds no copy of this study
     */
    public static ImportPlan plan(StudySession session, Path folder, MergeOptions options, Progress progress)
        throws ProblemException {
        CoderCopy copy = CoderCopy.read(folder, session, progress.part(0, 0.8));
        ImportReport report;
        synchronized (session) {
            report = new CopyMerge(StudyComparison.of(session.study(), copy.study(), copy.base(), options), copy,
                session.study(), options).report();
        }
        progress.report(copy.folder().name(), 1);
        return new ImportPlan(new BringInCopy(session, copy, options), report);
    }

    private ImportReport report() {
        if (copy.base().isUnknown()) {
            find(Severity.NOTE, copy.folder().name(), Messages.find_noBase);
        }
        comparison.texts.forEach((id, state) -> find(
            state == TextState.CORRECTED_ON_BOTH_SIDES ? Severity.DOUBTFUL : Severity.NOTE, name(id),
            switch (state) {
                case CORRECTED_HERE -> Messages.find_textHere;
                case CORRECTED_THERE -> Messages.find_textThere;
                default -> Messages.find_textBoth;
            }));
        comparison.conflicts.forEach((id, names) -> names.forEach(feature -> find(Severity.DOUBTFUL, name(id),
            Messages.bind(Messages.find_conflict,
                Fingerprint.PLACE.equals(feature) ? Messages.conflict_place : feature))));
        comparison.repositioned.forEach(id -> find(Severity.DOUBTFUL, name(id), Messages.find_repositioned));
        comparison.added.stream().filter(object -> comparison.restored.contains(object.getId()))
            .forEach(object -> find(Severity.DOUBTFUL, ObjectNames.name(object),
                options.restoreDeleted() ? Messages.find_restored : Messages.find_restoredAsNeeded));
        comparison.deletedHere
            .forEach(object -> find(Severity.NOTE, ObjectNames.name(object), Messages.find_deletedHere));
        comparison.deletedThere.forEach(object -> find(Severity.NOTE, ObjectNames.name(object),
            !options.takeDeletions() ? Messages.find_deletedThere
                : comparison.isUnchangedHere(object) ? Messages.find_deletedBoth : Messages.find_deletedChanged));
        sameNames();
        return new ImportReport(CoderCopy.FORMAT, copy.folder().name(), "", counts(), findings);
    }

    /** Codes that both created under one name are two codes; the team may want to merge them. */
    private void sameNames() {
        Set<String> names = new HashSet<>();
        study.getTexts().getCodeSystem().eAllContents().forEachRemaining(object -> {
            if (object instanceof Code code) {
                names.add(code.getName());
            }
        });
        comparison.added.stream().filter(object -> object instanceof Code code && names.contains(code.getName()))
            .forEach(object -> find(Severity.DOUBTFUL, ObjectNames.name(object), Messages.find_sameName));
    }

    private void find(Severity severity, String place, String message) {
        findings.add(new Finding(severity, place, message));
    }

    private String name(String id) {
        Identified there = comparison.theirs(id);
        return there == null ? "?" : ObjectNames.name(there);
    }

    private List<Count> counts() {
        Map<String, int[]> numbers = new TreeMap<>();
        count(copy.study(), numbers);
        copy.study().eAllContents().forEachRemaining(object -> count(object, numbers));
        comparison.added.forEach(object -> numbers.get(ObjectNames.kind(object))[1]++);
        Map<String, Identified> updated = new HashMap<>();
        Set<String> ids = new LinkedHashSet<>(comparison.taken.keySet());
        ids.addAll(comparison.united.keySet());
        comparison.texts.forEach((id, state) -> {
            if (state != TextState.CORRECTED_HERE) {
                ids.add(id);
            }
        });
        ids.forEach(id -> updated.put(id, comparison.theirs(id)));
        updated.values().forEach(object -> numbers.get(ObjectNames.kind(object))[2]++);
        List<Count> counts = new ArrayList<>();
        numbers.forEach((kind, number) -> counts.add(new Count(kind, number[0], number[1], number[2])));
        return counts;
    }

    private static void count(EObject object, Map<String, int[]> numbers) {
        numbers.computeIfAbsent(ObjectNames.kind(object), kind -> new int[3])[0]++;
    }
}
