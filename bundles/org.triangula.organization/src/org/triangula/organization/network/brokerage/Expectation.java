// SPDX-License-Identifier: EPL-2.0
package org.triangula.organization.network.brokerage;

/**
 * Means and variances of brokerage roles in random directed graphs in which each tie exists with the same probability
 * (Gould and Fernandez 1989, appendix, in the form of {@code sna::brokerage} 2.7). Arrays go by the order of
 * {@link Brokerage.Role}.
 *
 * @param sizes number of nodes of each group
 * @param nodes number of all nodes
 * @param density probability of a tie
 */
record Expectation(double[] sizes, double nodes, double density) {

    private double chance() {
        return density * density * (1 - density);
    }

    /** d³ (1 - d)³: both of two brokerages that share one tie. */
    private double cubes() {
        return Math.pow(density, 3) * Math.pow(1 - density, 3);
    }

    private static double pairs(double number) {
        return number * (number - 1) / 2;
    }

    double[] means(int group) {
        double own = sizes[group];
        double squares = 0;
        double inner = 0;
        double others = nodes - own;
        for (int other = 0; other < sizes.length; other++) {
            if (other != group) {
                inner += sizes[other] * (sizes[other] - 1);
                squares += sizes[other] * sizes[other];
            }
        }
        double p = chance();
        return new double[] { p * (own - 1) * (own - 2), p * inner, p * others * (own - 1), p * others * (own - 1),
            p * (others * others - squares), p * (nodes - 1) * (nodes - 2) };
    }

    double[] variances(int group) {
        double own = sizes[group];
        double others = nodes - own;
        double inner = 0;
        double mixed = 0;
        for (int other = 0; other < sizes.length; other++) {
            if (other != group) {
                inner += sizes[other] * (sizes[other] - 1) * (sizes[other] - 2);
                mixed += sizes[other] * pairs(nodes - sizes[other] - own);
            }
        }
        double[] factors = { 2 * (own - 1) * (own - 2) * (own - 3), 2 * inner,
            2 * ((own - 1) * pairs(others) + others * pairs(own - 1)),
            2 * ((own - 1) * pairs(others) + others * pairs(own - 1)), 4 * mixed,
            2 * (nodes - 1) * (nodes - 2) * (nodes - 3) };
        double[] variances = means(group);
        for (int role = 0; role < variances.length; role++) {
            variances[role] = variances[role] * (1 - chance()) + factors[role] * cubes();
        }
        return variances;
    }

    double[] totalMeans() {
        double inner = 0;
        double between = 0;
        double liaisons = 0;
        for (double size : sizes) {
            inner += size * (size - 1) * (size - 2);
            between += size * (nodes - size) * (size - 1);
            for (double other : sizes) {
                liaisons += size * other * (nodes - size - other);
            }
            liaisons -= size * size * (nodes - 2 * size);
        }
        double p = chance();
        return new double[] { p * inner, p * between, p * between, p * between, p * liaisons,
            p * nodes * (nodes - 1) * (nodes - 2) };
    }

    double[] totalVariances() {
        double[] covariances = { inner(), itinerant(), representative(), representative(), liaison(), all() };
        double[] variances = totalMeans();
        for (int role = 0; role < variances.length; role++) {
            variances[role] = variances[role] * (1 - chance()) + covariances[role];
        }
        return variances;
    }

    /** d⁴ (1 - d)². */
    private double fourth() {
        return Math.pow(density, 4) * Math.pow(1 - density, 2);
    }

    /** d⁵ (1 - d). */
    private double fifth() {
        return Math.pow(density, 5) * (1 - density);
    }

    private double inner() {
        double sum = 0;
        for (double n : sizes) {
            sum += n * (n - 1) * (n - 2) * ((4 * n - 10) * cubes() - 4 * (n - 3) * fourth() + (n - 3) * fifth());
        }
        return sum;
    }

    private double itinerant() {
        double sum = 0;
        for (double n : sizes) {
            for (double m : sizes) {
                sum += n * m * (n - 1) * ((2 * n + 2 * m - 6) * cubes() + (nodes - n - 1) * fifth());
            }
            sum -= n * n * (n - 1) * ((4 * n - 6) * cubes() + (nodes - n - 1) * fifth());
        }
        return sum;
    }

    private double representative() {
        double sum = 0;
        for (double n : sizes) {
            sum += n * (nodes - n) * (n - 1) * ((nodes - 3) * cubes() + (n - 2) * fifth());
        }
        return sum;
    }

    private double liaison() {
        double sum = 0;
        for (int i = 0; i < sizes.length; i++) {
            for (int j = 0; j < sizes.length; j++) {
                for (int k = 0; k < sizes.length; k++) {
                    if (i != j && j != k && i != k) {
                        double ends = sizes[i] + sizes[k] + 1;
                        sum += sizes[i] * sizes[j] * sizes[k] * ((4 * (nodes - sizes[j]) - 2 * ends) * cubes()
                            - (4 * (nodes - sizes[k]) - 2 * (sizes[i] + sizes[j] + 1)) * fourth()
                            + (nodes - ends) * fifth());
                    }
                }
            }
        }
        return sum;
    }

    private double all() {
        return nodes * (nodes - 1) * (nodes - 2)
            * ((4 * nodes - 10) * cubes() - 4 * (nodes - 3) * fourth() + (nodes - 3) * fifth());
    }
}
