// SPDX-License-Identifier: EPL-2.0
package org.triangula.organization.typology;

/**
 * How a condition and an outcome hang together as sets (Ragin 2008, chapter 3). Works for crisp (0, 1) and fuzzy sets.
 *
 * @param sufficiencyConsistency Σ min(x, y) / Σ x; NaN if no case has the condition
 * @param sufficiencyCoverage Σ min(x, y) / Σ y; NaN if no case has the outcome
 */
public record SetRelation(double sufficiencyConsistency, double sufficiencyCoverage) {

    /**
     * Computes the relation.
     *
     * @param condition membership of each case in the condition, 0 to 1
     * @param outcome membership of each case in the outcome, 0 to 1, in the same order
     * @return the relation
     */
    public static SetRelation of(double[] condition, double[] outcome) {
        if (condition.length != outcome.length) {
            throw new IllegalArgumentException("Condition and outcome must have the same cases.");
        }
        double both = 0;
        double sumCondition = 0;
        double sumOutcome = 0;
        for (int i = 0; i < condition.length; i++) {
            both += Math.min(condition[i], outcome[i]);
            sumCondition += condition[i];
            sumOutcome += outcome[i];
        }
        return new SetRelation(sumCondition == 0 ? Double.NaN : both / sumCondition,
            sumOutcome == 0 ? Double.NaN : both / sumOutcome);
    }

    /**
     * Consistency of necessity: Σ min(x, y) / Σ y.
     *
     * @return the same number as the coverage of sufficiency
     */
    public double necessityConsistency() {
        return sufficiencyCoverage;
    }

    /**
     * Coverage of necessity: Σ min(x, y) / Σ x.
     *
     * @return the same number as the consistency of sufficiency
     */
    public double necessityCoverage() {
        return sufficiencyConsistency;
    }
}
