// SPDX-License-Identifier: EPL-2.0
package org.triangula.reachability.ui.travel;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.triangula.core.problem.Problem;
import org.triangula.core.problem.ProblemException;
import org.triangula.core.study.StudySession;
import org.triangula.geo.study.ScenarioFiles;
import org.triangula.reachability.Facilities;
import org.triangula.reachability.ReachabilityProgress;
import org.triangula.reachability.TravelMode;
import org.triangula.reachability.TravelTimes;
import org.triangula.reachability.catchment.Catchments;
import org.triangula.reachability.catchment.ResponsibleOffices;
import org.triangula.reachability.scenario.PreparedNetworks;
import org.triangula.reachability.scenario.ScenarioInputs;
import org.triangula.reachability.scenario.ScenarioPlan;
import org.triangula.reachability.search.PreparedAnalysis;
import org.triangula.reachability.study.ScenarioTable;
import org.triangula.reachability.study.StudyCatchments;
import org.triangula.reachability.ui.TemporaryFolder;

/** Travel times to the responsible office: those that a scenario has, else computed. Call it off the UI thread. */
final class ResponsibleTimes {

    private final StudySession session;
    private final PreparedNetworks networks;

    ResponsibleTimes(StudySession session, PreparedNetworks networks) {
        this.session = session;
        this.networks = networks;
    }

    /**
     * The table of a scenario.
     *
     * @param scenario identity of the scenario
     * @param plan what it assumes
     * @param files its table of the nearest facilities
     * @return the table; empty when the study says for no facility of the type who may use it
     * @throws ProblemException if a file is missing or damaged
     */
    Optional<ScenarioTable> of(String scenario, ScenarioPlan plan, ScenarioFiles files) throws ProblemException {
        Optional<ScenarioTable> stored = plan.changes().isEmpty() ? ScenarioTable.responsible(session, scenario, files,
                networks::origins)
                : Optional.empty();
        if (stored.isPresent()) {
            return stored;
        }
        Path folder = null;
        try {
            folder = Files.createTempDirectory("triangula-offices");
            ScenarioInputs inputs = ScenarioInputs.of(session, scenario, plan, networks);
            Catchments catchments = StudyCatchments.of(session, inputs.origins(), inputs.facilities());
            if (!catchments.types().contains(files.type())) {
                return Optional.empty();
            }
            PreparedAnalysis prepared = networks.prepared(inputs, plan, folder, ReachabilityProgress.NONE);
            Facilities facilities = inputs.facilities();
            TravelTimes times = ResponsibleOffices.answer(prepared, prepared.link(facilities, TravelMode.ofKey(
                    files.mode())), catchments, files.type(), ReachabilityProgress.NONE);
            List<String> ids = IntStream.range(0, facilities.size()).mapToObj(index ->
                    facilities.get(index).id()).toList();
            return Optional.of(new ScenarioTable(inputs.origins(), ids, times));
        } catch (IOException e) {
            throw new ProblemException(new Problem("", String.valueOf(e.getMessage()), ""), e);
        } finally {
            TemporaryFolder.delete(folder);
        }
    }
}
