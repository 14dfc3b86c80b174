// SPDX-License-Identifier: EPL-2.0
package org.triangula.analysis.similarity;

/**
 * How the similarity of two documents is measured. With a, b, c, d as in {@link FourFold}. A coefficient without any
 * feature to compare is 1: nothing tells the two apart.
 */
public enum SimilarityMeasure {

    /** (a + d) / (a + b + c + d). Sokal, R. R. & Michener, C. D. (1958), Univ. Kansas Sci. Bull. 38, 1409–1438. */
    SIMPLE_MATCHING(false) {
        @Override
        double of(FourFold counts) {
            return share(counts.both() + counts.neither(), counts.all());
        }
    },
    /** a / (a + b + c). Jaccard, P. (1912), New Phytologist 11(2), 37–50. */
    JACCARD(false) {
        @Override
        double of(FourFold counts) {
            return share(counts.both(), counts.all() - counts.neither());
        }
    },
    /**
     * (2a + d) / (2a + b + c + d): what both have counts twice, what both lack once. Known as zeta of Kuckartz
     * and Rädiker. The formula is given as it is generally known; it has not been compared with a publication of its
     * authors or with results of MAXQDA.
     */
    KUCKARTZ_RAEDIKER(false) {
        @Override
        double of(FourFold counts) {
            return share(2 * counts.both() + counts.neither(), counts.all() + counts.both());
        }
    },
    /** a / (a + b + c + d). Russell, P. F. & Rao, T. R. (1940), J. Malaria Inst. India 3, 153–178. */
    RUSSELL_RAO(false) {
        @Override
        double of(FourFold counts) {
            return share(counts.both(), counts.all());
        }
    },
    /** Sum of squared differences of frequencies; 0 for equal documents. */
    SQUARED_EUCLIDEAN(true) {
        @Override
        double difference(double first, double second) {
            return (first - second) * (first - second);
        }
    },
    /** Sum of absolute differences of frequencies (city block distance); 0 for equal documents. */
    CITY_BLOCK(true) {
        @Override
        double difference(double first, double second) {
            return Math.abs(first - second);
        }
    };

    private final boolean distance;

    SimilarityMeasure(boolean distance) {
        this.distance = distance;
    }

    /**
     * What the measure looks at.
     *
     * @return true for distances of frequencies, 0 = equal; false for coefficients of existence, 1 = equal
     */
    public boolean isDistance() {
        return distance;
    }

    double of(FourFold counts) {
        throw new UnsupportedOperationException(name() + " is a distance.");
    }

    double difference(double first, double second) {
        throw new UnsupportedOperationException(name() + " is a coefficient.");
    }

    private static double share(int part, int whole) {
        return whole == 0 ? 1 : (double) part / whole;
    }
}
