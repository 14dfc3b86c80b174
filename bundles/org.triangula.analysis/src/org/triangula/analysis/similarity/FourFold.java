// SPDX-License-Identifier: EPL-2.0
package org.triangula.analysis.similarity;

/**
 * How often features of two objects are there or not.
 *
 * @param both a: number of features that both have
 * @param first b: number of features that only the first has
 * @param second c: number of features that only the second has
 * @param neither d: number of features that neither has
 */
public record FourFold(int both, int first, int second, int neither) {

    /**
     * All features.
     *
     * @return a + b + c + d
     */
    public int all() {
        return both + first + second + neither;
    }
}
