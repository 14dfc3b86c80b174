// SPDX-License-Identifier: EPL-2.0
package org.triangula.reachability.map;

import org.triangula.figure.ColourScales;
import org.triangula.geo.map.CellMapLayer;
import org.triangula.geo.map.ClassedScale;
import org.triangula.reachability.compare.TravelTimeDifference;

/** Makes map layers of differences of travel times: blue is quicker, orange slower, grey neither connected. */
public final class DifferenceLayer {

    private static final double[] LIMITS = {-30, -15, -5, -TravelTimeDifference.SAME, TravelTimeDifference.SAME, 5, 15,
        30};

    private DifferenceLayer() {
    }

    /**
     * Cells coloured by the change of minutes. Connections that were gained or lost are in the classes at the ends.
     *
     * @param id identity within the scene
     * @param cells the origins
     * @param difference the change per origin
     * @param population residents per origin, empty when not known
     * @return the layer in the system of the cells
     */
    public static CellMapLayer of(String id, OriginCells cells, TravelTimeDifference difference,
            double[] population) {
        CellMapLayer.Builder builder = CellMapLayer.of(id, Messages.difference, cells.x(), cells.y(), cells.size(),
                cells.size(), difference.minutes(), ClassedScale.withLimits(ColourScales.standard()
                        .byId(ColourScales.BLUE_ORANGE), LIMITS)).unit(Messages.minutesUnit).signed();
        float[] residents = new float[population.length];
        boolean known = false;
        for (int i = 0; i < residents.length; i++) {
            residents[i] = (float) population[i];
            known |= population[i] > 0;
        }
        return known ? builder.population(residents).build() : builder.build();
    }
}
