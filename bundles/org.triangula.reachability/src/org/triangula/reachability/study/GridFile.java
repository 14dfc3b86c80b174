// SPDX-License-Identifier: EPL-2.0
package org.triangula.reachability.study;

import java.util.Locale;
import org.triangula.reachability.Origins;

/** The columnar file of a grid: CSV with one row per cell, {@code id,lon,lat,population}, as the analysis reads it. */
public final class GridFile {

    private GridFile() {
    }

    /**
     * Writes origins.
     *
     * @param origins the origins
     * @return the text of the file; residents are left empty where unknown
     */
    public static String write(Origins origins) {
        StringBuilder text = new StringBuilder(40 * origins.size()).append("id,lon,lat,population\n");
        for (int i = 0; i < origins.size(); i++) {
            double residents = origins.population(i);
            String id = origins.id(i);
            boolean quoted = id.indexOf(',') >= 0 || id.indexOf('"') >= 0 || id.indexOf('\n') >= 0;
            text.append(quoted ? '"' + id.replace("\"", "\"\"") + '"' : id)
                    .append(String.format(Locale.ROOT, ",%.7f,%.7f,", origins.longitude(i), origins.latitude(i)))
                    .append(Double.isNaN(residents) ? "" : String.valueOf(residents)).append('\n');
        }
        return text.toString();
    }
}
