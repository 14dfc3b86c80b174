// SPDX-License-Identifier: EPL-2.0
package org.triangula.reachability.study;

import org.triangula.core.problem.ProblemException;
import org.triangula.core.study.StudyFolder;
import org.triangula.geo.study.CellTable;
import org.triangula.geo.study.CellTableReader;
import org.triangula.geo.study.ScenarioFiles;
import org.triangula.reachability.Origins;
import org.triangula.reachability.TravelTimes;
import org.triangula.reachability.map.OriginCells;
import org.triangula.reachability.map.TravelTimeLayer;

/** Gives maps the travel times of a scenario. */
public final class ScenarioCells implements CellTableReader {

    @Override
    public CellTable read(StudyFolder folder, ScenarioFiles files) throws ProblemException {
        ScenarioTable table = ScenarioTable.read(folder, files);
        Origins origins = table.origins();
        TravelTimes times = table.times();
        OriginCells cells = OriginCells.of(origins.longitudes(), origins.latitudes());
        String[] ids = new String[origins.size()];
        String[] status = new String[origins.size()];
        float[] population = new float[origins.size()];
        boolean known = false;
        for (int i = 0; i < ids.length; i++) {
            ids[i] = origins.id(i);
            status[i] = times.statusOf(i).key();
            population[i] = (float) origins.population(i);
            known |= population[i] > 0;
        }
        return new CellTable(cells.systemCode(), cells.x(), cells.y(), cells.size(), TravelTimeLayer.minutes(times),
                known ? population : new float[0], ids, status, times.facility(), table.facilities());
    }
}
