// SPDX-License-Identifier: EPL-2.0
package org.triangula.benchmarks;

/**
 * How large a generated study is.
 *
 * @param documents number of interviews
 * @param paragraphs number of paragraphs of each interview
 * @param codings number of codings in each interview
 * @param codes number of codes, in groups of twenty
 * @param facilities number of facilities
 * @param municipalities number of municipalities
 */
public record StudySize(int documents, int paragraphs, int codings, int codes, int facilities, int municipalities) {

    /** The size that a study must be able to have. */
    public static final StudySize LARGE = new StudySize(200, 1500, 300, 400, 5000, 1100);
}
