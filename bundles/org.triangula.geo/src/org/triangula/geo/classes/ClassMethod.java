// SPDX-License-Identifier: EPL-2.0
package org.triangula.geo.classes;

/** How the limits of classes are found. */
public enum ClassMethod {
    /** About the same number of values in each class. */
    QUANTILES,
    /** The same width for all classes. */
    EQUAL_INTERVALS,
    /** Natural breaks: values within a class differ as little as possible (Jenks 1977, Fisher 1958). */
    JENKS,
    /** Limits written by a person, or those of the colour scale. */
    OWN
}
