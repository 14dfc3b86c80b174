// SPDX-License-Identifier: EPL-2.0
package org.triangula.reachability.ui.travel;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.triangula.core.problem.ProblemException;
import org.triangula.core.study.StudySession;
import org.triangula.model.places.Scenario;
import org.triangula.reachability.ReachabilityProgress;
import org.triangula.reachability.TravelMode;
import org.triangula.reachability.route.JourneyPlanner;
import org.triangula.reachability.scenario.PreparedNetworks;
import org.triangula.reachability.scenario.ScenarioInputs;
import org.triangula.reachability.scenario.ScenarioPlan;
import org.triangula.reachability.ui.TemporaryFolder;
import org.triangula.reachability.ui.WayBack;
import org.triangula.ui.UiBundle;

/** Keeps the networks of the scenario whose cells are asked about. Used by one job at a time. */
final class JourneySearch {

    /** The scenario that is shown, its other direction, and the one shown before. */
    private static final int KEPT = 3;

    private final StudySession session;
    private final PreparedNetworks networks = UiBundle.service(PreparedNetworks.class);
    private final Map<Key, JourneyPlanner> planners = new LinkedHashMap<>(4, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, JourneyPlanner> eldest) {
            return size() > KEPT;
        }
    };

    /** What a planner is for: those with timetables answer for streets, too. */
    private record Key(Map<String, String> plan, boolean timetables) {
    }

    JourneySearch(StudySession session) {
        this.session = session;
    }

    /**
     * The planner of a scenario.
     *
     * @param scenario identity of the scenario
     * @param mode the mode that is asked about
     * @param progress can cancel the work
     * @return the planner; empty when the scenario is gone
     * @throws ProblemException if streets, facilities or origins are missing
     * @throws IOException if a file cannot be read
     */
    synchronized Optional<JourneyPlanner> planner(String scenario, TravelMode mode, ReachabilityProgress progress)
            throws ProblemException, IOException {
        ScenarioPlan plan = null;
        synchronized (session) {
            for (Scenario known : session.study().getPlaces().getScenarios()) {
                plan = known.getId().equals(scenario) ? ScenarioPlan.of(known) : plan;
            }
        }
        if (plan == null) {
            return Optional.empty();
        }
        boolean timetables = mode == TravelMode.TRANSIT;
        JourneyPlanner planner = planners.get(new Key(plan.values(), true));
        planner = planner == null && !timetables ? planners.get(new Key(plan.values(), false)) : planner;
        if (planner == null) {
            Path folder = Files.createTempDirectory("triangula-journeys");
            try {
                ScenarioInputs inputs = ScenarioInputs.of(session, scenario, plan, networks);
                planner = new JourneyPlanner(networks.streets(inputs, plan.parameters(), progress), timetables
                        ? networks.feeds(inputs, folder, progress) : List.of(), plan.parameters(),
                        plan.direction(), inputs.facilities());
                planners.put(new Key(plan.values(), timetables), planner);
            } finally {
                TemporaryFolder.delete(folder);
            }
        }
        return Optional.of(planner);
    }

    /** The scenario for the other direction, where the study has one. */
    Optional<String> otherWay(String scenario) {
        return session.index().find(scenario) instanceof Scenario known ? WayBack.counterpart(session, known)
                .map(Scenario::getId) : Optional.empty();
    }

    /** Forgets what depends on facilities of the study. */
    synchronized void forget() {
        planners.clear();
    }
}
