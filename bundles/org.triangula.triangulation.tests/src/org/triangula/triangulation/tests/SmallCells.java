// SPDX-License-Identifier: EPL-2.0
package org.triangula.triangulation.tests;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.triangula.core.problem.ProblemException;
import org.triangula.core.study.StudyFolder;
import org.triangula.geo.crs.CoordinateTransform;
import org.triangula.geo.study.CellTable;
import org.triangula.geo.study.CellTableReader;
import org.triangula.geo.study.ScenarioFiles;
import org.triangula.model.Identified;
import org.triangula.triangulation.evidence.StoredTravelTimes;
import org.triangula.triangulation.material.StudyMaterial;

/** Five cells: four in the district Tannried, the last in Eller. */
final class SmallCells implements CellTableReader {

    private static final double[] LON_LAT = {9.45, 49.05, 9.55, 49.1, 9.46, 49.06, 9.47, 49.07, 9.8, 49.1};
    private static final float[] MINUTES = {90.5f, 10.5f, Float.POSITIVE_INFINITY, Float.NaN, 40};

    private final float[] population;
    private final String facility;

    SmallCells(Identified nearest, float... population) {
        this.facility = nearest.getId();
        this.population = population;
    }

    static StoredTravelTimes times(StudyMaterial material, Identified nearest, float... population) {
        return new StoredTravelTimes(material, Optional.of(new SmallCells(nearest, population)));
    }

    @Override
    public CellTable read(StudyFolder folder, ScenarioFiles files) throws ProblemException {
        double[] xy = LON_LAT.clone();
        CoordinateTransform.between("EPSG:4326", "EPSG:25832").transform(xy);
        double[] x = new double[MINUTES.length];
        double[] y = new double[MINUTES.length];
        String[] words = new String[MINUTES.length];
        for (int i = 0; i < x.length; i++) {
            x[i] = xy[2 * i];
            y[i] = xy[2 * i + 1];
        }
        Arrays.fill(words, "");
        return new CellTable("EPSG:25832", x, y, 2000, MINUTES.clone(), population, words, words,
            new int[] {0, 0, 1, -1, 1}, List.of(facility, "another"));
    }
}
