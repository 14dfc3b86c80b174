// SPDX-License-Identifier: EPL-2.0
package org.triangula.reachability.street;

/**
 * The topology, shape and speeds of all streets, in flat arrays shared by the modes.
 *
 * <p>A node is a junction or an end of a street (also a barrier); an edge is a stretch of street between two nodes with
 * the points of its shape. Speeds are kept in single precision. Nodes are numbered along a space-filling curve, so that
 * neighbours lie close in memory.</p>
 *
 * @param edgeFrom      first node per edge
 * @param edgeTo        last node per edge
 * @param shapeStart    index of the first shape point per edge; one more element than edges
 * @param longitude     per shape point, 1e-7 degrees
 * @param latitude      per shape point, 1e-7 degrees
 * @param forwardKmh    [mode][edge] speed along the edge, 0 = not allowed; modes as in {@link StreetProfiles#MODES}
 * @param backwardKmh   [mode][edge] speed against the edge
 * @param startable     [mode][edge] whether the profile lets journeys start or end there
 * @param blocked       [mode][node] whether a barrier stops the mode at the node
 * @param nodeCount     number of nodes
 * @param missingNodes  nodes that ways name but the file lacks (streets cut at the extract's border)
 * @param turnRules     three values each: edge by which a car comes to a node, that node, edge it must not take there;
 *                      ordered by the first edge, then the node
 */
public record StreetNetwork(int[] edgeFrom, int[] edgeTo, int[] shapeStart, int[] longitude, int[] latitude,
        float[][] forwardKmh, float[][] backwardKmh, boolean[][] startable, boolean[][] blocked, int nodeCount,
        long missingNodes, int[] turnRules) {

    /** Returns the number of edges. */
    public int edgeCount() {
        return edgeFrom.length;
    }

    /** Returns the length in metres of the shape segment from a point to the next. */
    public double segmentMetres(int point) {
        return GeoMath.distance(GeoMath.toDegrees(longitude[point]), GeoMath.toDegrees(latitude[point]),
                GeoMath.toDegrees(longitude[point + 1]), GeoMath.toDegrees(latitude[point + 1]));
    }

    /** Returns the bounding box in 1e-7 degrees: west, south, east, north. */
    public int[] bounds() {
        int[] box = {Integer.MAX_VALUE, Integer.MAX_VALUE, Integer.MIN_VALUE, Integer.MIN_VALUE};
        for (int i = 0; i < longitude.length; i++) {
            box[0] = Math.min(box[0], longitude[i]);
            box[1] = Math.min(box[1], latitude[i]);
            box[2] = Math.max(box[2], longitude[i]);
            box[3] = Math.max(box[3], latitude[i]);
        }
        return box;
    }
}
