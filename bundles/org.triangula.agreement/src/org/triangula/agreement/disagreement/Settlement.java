// SPDX-License-Identifier: EPL-2.0
package org.triangula.agreement.disagreement;

import java.util.ArrayList;
import java.util.List;

import org.triangula.agreement.disagreement.Disagreement.Kind;

/** What the team does about a disagreement. */
public enum Settlement {
    /** The first coder was right: what the second coded here goes. */
    KEEP_FIRST,
    /** The second coder was right: what the first coded here goes. */
    KEEP_SECOND,
    /** Both may stay as they are. */
    KEEP_BOTH,
    /** Both keep the code, with the boundaries of the first. */
    BOUNDARIES_OF_FIRST,
    /** Both keep the code, with the boundaries of the second. */
    BOUNDARIES_OF_SECOND,
    /** Neither was right: both codings go. */
    REMOVE;

    /**
     * The actions that make sense for a kind of disagreement.
     *
     * @param kind the kind
     * @return the actions in order
     */
    public static List<Settlement> of(Kind kind) {
        List<Settlement> actions = new ArrayList<>(List.of(KEEP_FIRST, KEEP_SECOND));
        if (kind == Kind.DIFFERENT_BOUNDARIES) {
            actions.addAll(List.of(BOUNDARIES_OF_FIRST, BOUNDARIES_OF_SECOND));
        }
        if (kind == Kind.DIFFERENT_CODE || kind == Kind.DIFFERENT_BOUNDARIES) {
            actions.addAll(List.of(KEEP_BOTH, REMOVE));
        }
        return List.copyOf(actions);
    }

    /**
     * The action in words.
     *
     * @param first name of the first coder
     * @param second name of the second coder
     * @return for example "Anna is right"
     */
    public String label(String first, String second) {
        return switch (this) {
            case KEEP_FIRST -> Messages.bind(Messages.action_keep, first);
            case KEEP_SECOND -> Messages.bind(Messages.action_keep, second);
            case KEEP_BOTH -> Messages.action_keepBoth;
            case BOUNDARIES_OF_FIRST -> Messages.bind(Messages.action_boundaries, first);
            case BOUNDARIES_OF_SECOND -> Messages.bind(Messages.action_boundaries, second);
            case REMOVE -> Messages.action_remove;
        };
    }
}
