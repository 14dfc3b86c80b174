// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.refiqda.side;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.triangula.core.exchange.ImportReport.Finding;
import org.triangula.core.exchange.ImportReport.Severity;
import org.triangula.model.Property;
import org.triangula.model.Study;
import org.triangula.model.texts.Document;
import org.triangula.model.texts.RecordStatus;
import org.triangula.model.texts.Selection;

/** What a study holds and REFI-QDA 1.0 has no place for, as chapter 7 of the standard wants it to be told. */
public final class Losses {

    private static final String IMPORTED = "refi-qda.";

    private final Carried carried = Carried.load();
    private final Map<String, Integer> counts = new TreeMap<>();

    private Losses() {
    }

    /**
     * Counts what cannot be carried.
     *
     * @param study the study
     * @param side whether the package gets a side file, so that Triangula loses nothing, only other programs do
     * @return a finding for each kind of thing that is lost, and one for what must not get into other hands
     */
    public static List<Finding> of(Study study, boolean side) {
        Losses losses = new Losses();
        losses.count(study);
        int offRecord = 0;
        for (TreeIterator<EObject> all = study.eAllContents(); all.hasNext();) {
            EObject object = all.next();
            losses.count(object);
            offRecord += object instanceof Document document && document.getRecordStatus() == RecordStatus.OFF_RECORD
                || object instanceof Selection selection && selection.getRecordStatus() == RecordStatus.OFF_RECORD
                ? 1 : 0;
        }
        List<Finding> findings = losses.findings(side);
        if (offRecord > 0) {
            findings.add(new Finding(Severity.DOUBTFUL, "", Messages.bind(Messages.offRecord, offRecord)));
        }
        return findings;
    }

    /**
     * Counts what a codebook cannot carry of the code system. That a codebook holds codes and sets only needs no words.
     *
     * @param study the study
     * @return a finding for each kind of thing that is lost
     */
    public static List<Finding> ofCodebook(Study study) {
        Losses losses = new Losses();
        if (study.getTexts().getCodeSystem() != null) {
            losses.count(study.getTexts().getCodeSystem());
            study.getTexts().getCodeSystem().eAllContents().forEachRemaining(losses::count);
        }
        return losses.findings(false);
    }

    private List<Finding> findings(boolean side) {
        Map<String, Integer> labelled = new TreeMap<>();
        counts.forEach((kind, number) -> labelled.put(LostKind.label(kind), number));
        List<Finding> findings = new ArrayList<>();
        labelled.forEach((kind, number) -> findings.add(new Finding(side ? Severity.NOTE : Severity.LOST, kind,
            Messages.bind(side ? Messages.lostToOthers : Messages.lost, number))));
        return findings;
    }

    private void count(EObject object) {
        if (object instanceof Property property && property.getKey() != null
            && property.getKey().startsWith(IMPORTED)) {
            // how an earlier import came in is written back in its own way
            return;
        }
        carried.lostKind(object).ifPresent(this::add);
        if (!carried.isCarried(object)) {
            return;
        }
        Set<String> kinds = new HashSet<>();
        for (EStructuralFeature feature : object.eClass().getEAllStructuralFeatures()) {
            if (!object.eIsSet(feature)) {
                continue;
            }
            carried.lostKind(object.eClass(), feature).ifPresent(kinds::add);
            if (carried.isPartly(object.eClass(), feature)
                && ((List<?>) object.eGet(feature)).stream()
                    .anyMatch(each -> !Carried.isTarget(object, (EObject) each))) {
                kinds.add(feature.getName());
            }
        }
        kinds.forEach(this::add);
    }

    private void add(String kind) {
        counts.merge(kind, 1, Integer::sum);
    }
}
