// SPDX-License-Identifier: EPL-2.0
package org.triangula.organization.ui.network;

import org.triangula.organization.network.TieFilter;

/**
 * What a person wants to see of a network.
 *
 * @param mode which nodes and ties there are
 * @param layout how nodes are placed
 * @param measure what gives their size
 * @param colour what gives their colour
 * @param filter which ties count
 * @param ego id of the actor whose ego network is shown; empty for the whole
 * @param always whether ties of all times count, not only those of the chosen day
 */
record NetworkSettings(Mode mode, Layout layout, Measure measure, Colour colour, TieFilter filter, String ego,
    boolean always) {

    /** Which nodes and ties there are. */
    enum Mode {
        TIES, TIES_AND_BODIES, TWO_MODE, ACTORS, BODIES;

        boolean told() {
            return this == TIES || this == TIES_AND_BODIES;
        }
    }

    /** How nodes are placed. */
    enum Layout {
        FORCE, RADIAL, LAYERED, GROUND
    }

    /** What gives nodes their size. */
    enum Measure {
        DEGREE, IN_DEGREE, BETWEENNESS, CLOSENESS, EIGENVECTOR, CONSTRAINT
    }

    /** What gives nodes their colour. */
    enum Colour {
        KIND, COMMUNITY, AREA
    }

    static String name(Mode mode) {
        return switch (mode) {
            case TIES -> Messages.modeTies;
            case TIES_AND_BODIES -> Messages.modeTiesAndBodies;
            case TWO_MODE -> Messages.modeTwo;
            case ACTORS -> Messages.modeActors;
            case BODIES -> Messages.modeBodies;
        };
    }

    static String name(Measure measure) {
        return switch (measure) {
            case DEGREE -> Messages.degree;
            case IN_DEGREE -> Messages.inDegree;
            case BETWEENNESS -> Messages.betweenness;
            case CLOSENESS -> Messages.closeness;
            case EIGENVECTOR -> Messages.eigenvector;
            case CONSTRAINT -> Messages.constraint;
        };
    }

    static String name(Layout layout) {
        return switch (layout) {
            case FORCE -> Messages.force;
            case RADIAL -> Messages.radial;
            case LAYERED -> Messages.layered;
            case GROUND -> Messages.ground;
        };
    }

    static String name(Colour colour) {
        return switch (colour) {
            case KIND -> Messages.byKind;
            case COMMUNITY -> Messages.byCommunity;
            case AREA -> Messages.byArea;
        };
    }
}
