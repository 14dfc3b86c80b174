// SPDX-License-Identifier: EPL-2.0
package org.triangula.geo.operation;

import java.time.ZoneId;

import org.eclipse.osgi.util.NLS;
import org.triangula.core.operation.StudyEdit;
import org.triangula.core.operation.StudyOperation;
import org.triangula.core.problem.ProblemException;
import org.triangula.model.Decision;
import org.triangula.model.ModelFactory;

/**
 * Records among the decisions of the study that protected places left it, and why.
 *
 * @param file name of the file they were written to
 * @param count number of protected places in it
 * @param reason why; not blank
 */
public record RecordRelease(String file, int count, String reason) implements StudyOperation {

    /** Refuses a release without a reason. */
    public RecordRelease {
        if (reason.isBlank()) {
            throw new IllegalArgumentException("Protected places leave a study only for a reason");
        }
    }

    @Override
    public String label() {
        return NLS.bind(Messages.release, file);
    }

    @Override
    public void perform(StudyEdit edit) throws ProblemException {
        Decision decision = ModelFactory.eINSTANCE.createDecision();
        decision.setName(NLS.bind(Messages.releaseName, count, file));
        decision.setReason(reason.strip());
        decision.setDecidedOn(edit.time().atZone(ZoneId.systemDefault()).toLocalDate());
        edit.study().getDecisions().add(decision);
    }
}
