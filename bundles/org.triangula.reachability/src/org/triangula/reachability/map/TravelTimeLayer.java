// SPDX-License-Identifier: EPL-2.0
package org.triangula.reachability.map;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.triangula.geo.map.CellMapLayer;
import org.triangula.geo.map.ClassedScale;
import org.triangula.figure.ColourScale;
import org.triangula.reachability.TravelMode;
import org.triangula.reachability.TravelStatus;
import org.triangula.reachability.TravelTimes;

/** Makes map layers of travel times. */
public final class TravelTimeLayer {
    /** A magenta that no scale of minutes or differences has, and darker than the grey of no connection. */
    private static final int NO_OFFICE = 0xFFE7298A;

    private TravelTimeLayer() {
    }

    /**
     * Cells coloured by minutes: those without connection in the scheme's grey, those beyond the limit in the last
     * class, those without a street nearby not at all.
     *
     * @param id identity within the scene
     * @param cells the origins
     * @param times their travel times
     * @param population residents per origin, empty when not known
     * @param scheme a classed scheme of minutes
     * @return the layer in the system of the cells
     */
    public static CellMapLayer of(String id, OriginCells cells, TravelTimes times, double[] population,
            ColourScale scheme) {
        return of(id, cells, times, population, ClassedScale.of(scheme));
    }

    /**
     * Cells coloured by minutes in any classes.
     *
     * @param scale limits of the classes in minutes, and their colours
     */
    public static CellMapLayer of(String id, OriginCells cells, TravelTimes times, double[] population,
            ClassedScale scale) {
        CellMapLayer.Builder builder = CellMapLayer.of(id, Messages.minutes, cells.x(), cells.y(), cells.size(),
                cells.size(), minutes(times), scale).unit(Messages.minutesUnit);
        boolean known = false;
        float[] residents = new float[population.length];
        for (int i = 0; i < residents.length; i++) {
            residents[i] = (float) population[i];
            known |= population[i] > 0;
        }
        return known ? builder.population(residents).build() : builder.build();
    }

    /**
     * Minutes as the map's layers expect them.
     *
     * @param times travel times
     * @return minutes per origin; infinity beyond the limit, not a number without connection, negative infinity without
     *     street, and without responsible office, for which there is {@link #withoutOffice}
     */
    public static float[] minutes(TravelTimes times) {
        float[] minutes = new float[times.size()];
        for (int i = 0; i < minutes.length; i++) {
            minutes[i] = switch (times.statusOf(i)) {
                case OK -> times.best()[i] / 60f;
                case BEYOND_LIMIT -> Float.POSITIVE_INFINITY;
                case NO_CONNECTION -> Float.NaN;
                case NO_STREET, NO_OFFICE -> Float.NEGATIVE_INFINITY;
            };
        }
        return minutes;
    }

    /**
     * Cells for which nobody is responsible, in a colour of their own.
     *
     * @param id identity within the scene
     * @param cells the origins
     * @param times times to the responsible office
     * @return the layer; empty when somebody is responsible for every cell
     */
    public static Optional<CellMapLayer> withoutOffice(String id, OriginCells cells, TravelTimes times) {
        int[] chosen = IntStream.range(0, times.size()).filter(i -> times.statusOf(i) == TravelStatus.NO_OFFICE)
                .toArray();
        if (chosen.length == 0) {
            return Optional.empty();
        }
        return Optional.of(CellMapLayer.of(id, Messages.office, IntStream.of(chosen).mapToDouble(i -> cells.x()[i])
                .toArray(), IntStream.of(chosen).mapToDouble(i -> cells.y()[i]).toArray(), cells.size(), cells.size(),
                new float[chosen.length], new ClassedScale(new double[0], new int[] {NO_OFFICE}, NO_OFFICE))
                .classNames(List.of(Messages.noOffice)).build());
    }

    /**
     * What a mode is called on maps.
     *
     * @param mode the mode
     * @return for example "on foot"
     */
    public static String name(TravelMode mode) {
        return switch (mode) {
            case WALK -> Messages.walk;
            case BIKE -> Messages.bike;
            case CAR -> Messages.car;
            case TRANSIT -> Messages.transit;
        };
    }
}
