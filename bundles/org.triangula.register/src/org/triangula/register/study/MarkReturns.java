// SPDX-License-Identifier: EPL-2.0
package org.triangula.register.study;

import java.time.LocalDate;
import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.triangula.core.operation.StudyEdit;
import org.triangula.core.operation.StudyOperation;
import org.triangula.core.problem.ProblemException;
import org.triangula.model.places.AddressReturn;
import org.triangula.model.places.ReturnState;
import org.triangula.register.table.TemplateIdentity;

/**
 * Says where address tables are on their way.
 *
 * @param returns the address tables
 * @param mark what happened
 * @param day when
 */
public record MarkReturns(List<AddressReturn> returns, Mark mark, LocalDate day) implements StudyOperation {

    /** What happened to an address table. */
    public enum Mark {
        /** It was sent. */
        SENT,
        /** The recipient was reminded. */
        REMINDED,
        /** The recipient has answered that there is no facility of the type. */
        NOTHING_TO_REPORT,
        /** The recipient will not answer. */
        REFUSED,
        /** Everything is clarified. */
        CLEAN
    }

    /** Copies the list. */
    public MarkReturns {
        returns = List.copyOf(returns);
    }

    @Override
    public String label() {
        return NLS.bind(switch (mark) {
            case SENT -> Messages.markSent;
            case REMINDED -> Messages.markReminded;
            case NOTHING_TO_REPORT -> Messages.markNothing;
            case REFUSED -> Messages.markRefused;
            case CLEAN -> Messages.markClean;
        }, returns.size());
    }

    @Override
    public void perform(StudyEdit edit) throws ProblemException {
        for (AddressReturn each : returns) {
            AddressReturn one = RegisterLookup.current(edit, AddressReturn.class, each);
            switch (mark) {
                case SENT -> {
                    one.setSentOn(day);
                    one.setTemplateVersion(TemplateIdentity.VERSION);
                    one.setState(ReturnState.SENT);
                }
                case REMINDED -> one.setRemindedOn(day);
                case NOTHING_TO_REPORT -> {
                    one.setReceivedOn(day);
                    one.setState(ReturnState.NOTHING_TO_REPORT);
                }
                case REFUSED -> one.setState(ReturnState.REFUSED);
                case CLEAN -> one.setState(ReturnState.CLEAN);
            }
        }
    }
}
