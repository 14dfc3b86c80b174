// SPDX-License-Identifier: EPL-2.0
package org.triangula.coding.operation;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.eclipse.osgi.util.NLS;
import org.triangula.coding.code.Messages;
import org.triangula.core.operation.StudyEdit;
import org.triangula.core.operation.StudyOperation;
import org.triangula.core.problem.ProblemException;
import org.triangula.model.texts.Code;
import org.triangula.model.texts.CodeChangeKind;
import org.triangula.model.texts.CodeOrigin;
import org.triangula.model.texts.Coding;

/**
 * Splits a code: chosen passages go to new codes or to codes that exist; the others stay. The history keeps for each
 * part which code was split, where the passages went and how many there were.
 *
 * @param code the code that is split
 * @param parts where its passages go, at least one
 * @param below true to make new codes below the code, false to make them beside it
 * @param reason why, for the history; may be empty
 * @param coder name under which the team knows the coder
 */
public record SplitCode(Code code, List<Part> parts, boolean below, String reason, String coder)
    implements StudyOperation {

    /** Copies the list. */
    public SplitCode {
        parts = List.copyOf(parts);
    }

    /**
     * Passages that go to one code.
     *
     * @param target the code; {@code null} to make a new one
     * @param name name of the new code; not used when there is a target
     * @param codings codings of the code that is split or of codes below it
     */
    public record Part(Code target, String name, List<Coding> codings) {

        /** Copies the list. */
        public Part {
            codings = List.copyOf(codings);
        }

        /**
         * Passages that go to a code that exists.
         *
         * @param target the code
         * @param codings the codings
         * @return the part
         */
        public static Part to(Code target, List<Coding> codings) {
            return new Part(Objects.requireNonNull(target), "", codings);
        }

        /**
         * Passages that go to a new code.
         *
         * @param name its name
         * @param codings the codings
         * @return the part
         */
        public static Part toNew(String name, List<Coding> codings) {
            return new Part(null, name, codings);
        }
    }

    @Override
    public String label() {
        return NLS.bind(Messages.SplitCode, StudyLookup.name(code));
    }

    @Override
    public void perform(StudyEdit edit) throws ProblemException {
        StudyLookup lookup = new StudyLookup(edit);
        Code split = lookup.current(Code.class, code);
        Code parent = below ? split : split.eContainer() instanceof Code above ? above : null;
        CodeHistory history = new CodeHistory(edit, coder);
        for (Part part : parts) {
            List<Coding> codings = new ArrayList<>();
            for (Coding coding : part.codings) {
                codings.add(lookup.current(Coding.class, coding));
            }
            if (codings.isEmpty()) {
                continue;
            }
            Code into = part.target == null
                ? new CreateCode(part.name, parent, true, CodeOrigin.INDUCTIVE, coder).create(edit)
                : lookup.current(Code.class, part.target);
            String before = CodeHistory.path(split);
            new CodingTransfer(edit).move(codings, into);
            history.record(CodeChangeKind.SPLIT, split, before, CodeHistory.path(into) + " (" + codings.size() + ")",
                reason);
        }
    }
}
