// SPDX-License-Identifier: EPL-2.0
package org.triangula.agreement.ui;

import java.util.List;

import org.triangula.agreement.compare.AgreementAnalysis;
import org.triangula.agreement.compare.AgreementData;
import org.triangula.agreement.compare.AgreementResult;
import org.triangula.agreement.disagreement.Disagreement;
import org.triangula.agreement.disagreement.Disagreements;
import org.triangula.agreement.disagreement.Resolutions;
import org.triangula.core.progress.Progress;
import org.triangula.core.study.StudySession;

/**
 * One comparison with all that is shown of it.
 *
 * @param data the codings at that moment
 * @param result the agreement; {@code null} when there is nothing to compare
 * @param disagreements where coders differ
 * @param resolutions what has been settled
 */
record Comparison(AgreementData data, AgreementResult result, List<Disagreement> disagreements,
    Resolutions resolutions) {

    /** Compares; called in a job. */
    static Comparison of(StudySession session, Choices choices, Progress progress) {
        AgreementData data;
        Resolutions resolutions;
        synchronized (session) {
            data = AgreementData.of(session.study());
            resolutions = Resolutions.of(session.study());
        }
        if (!choices.canCompare(data)) {
            return new Comparison(data, null, List.of(), resolutions);
        }
        return new Comparison(data, AgreementAnalysis.compute(data, choices.options(data), progress),
            Disagreements.of(data, choices.options(data)), resolutions);
    }

    long open() {
        return disagreements.stream().filter(each -> resolutions.of(each).isEmpty()).count();
    }
}
