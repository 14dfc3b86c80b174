// SPDX-License-Identifier: EPL-2.0
package org.triangula.triangulation.evidence;

/** The four kinds of material that are held against each other. */
public enum EvidenceColumn {
    /** What people said in interviews and documents. */
    SAID,
    /** What was answered in surveys. */
    ANSWERED,
    /** How it is organised: units, posts, bodies, ties. */
    ORGANISED,
    /** How places are reached: facilities and travel times. */
    REACHABLE
}
