// SPDX-License-Identifier: EPL-2.0
package org.triangula.survey.report;

/** Kinds of charts. */
public enum ChartKind {
    /** What fits the table. */
    AUTOMATIC,
    /** Bars, in groups where there are several series. */
    BARS,
    /** Bars behind each other. */
    STACKED,
    /** Bars behind each other on both sides of the middle of a scale. */
    DIVERGING,
    /** A pie. */
    PIE,
    /** Dots on a common scale. */
    DOTS,
    /** Counts of numbers in classes. */
    HISTOGRAM,
    /** Box plots. */
    BOX_PLOT,
    /** A map of the districts. */
    MAP
}
