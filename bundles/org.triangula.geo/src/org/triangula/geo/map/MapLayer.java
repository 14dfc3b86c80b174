// SPDX-License-Identifier: EPL-2.0
package org.triangula.geo.map;

import java.util.List;
import java.util.Locale;

import org.locationtech.jts.geom.Envelope;

/** One layer of a map. Layers are immutable, so a scene can be painted while the next one is made. */
public sealed interface MapLayer permits AreaMapLayer, CellMapLayer, LineMapLayer, PointMapLayer {

    /**
     * Identity within its scene.
     *
     * @return the id
     */
    String id();

    /**
     * What the layer shows, as the heading of its legend.
     *
     * @return the title in the reader's language
     */
    String title();

    /**
     * The box around everything in it.
     *
     * @return a new box in map units
     */
    Envelope envelope();

    /**
     * What its colours and symbols mean.
     *
     * @param locale the reader's language
     * @return sections from top to bottom; none when there is nothing to explain
     */
    List<LegendSection> legend(Locale locale);
}
