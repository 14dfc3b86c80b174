// SPDX-License-Identifier: EPL-2.0
package org.triangula.reachability.ui;

import java.time.LocalTime;
import java.util.Optional;
import org.triangula.core.study.StudySession;
import org.triangula.model.places.Scenario;
import org.triangula.reachability.Direction;
import org.triangula.reachability.ReachabilityParameters;
import org.triangula.reachability.scenario.ScenarioPlan;

/** The other direction of a scenario: there in the morning, back before the evening. */
public final class WayBack {

    /** People are there at nine and back before five, unless a scenario says otherwise. */
    private static final LocalTime THERE = LocalTime.of(9, 0);
    private static final LocalTime HOME = LocalTime.of(17, 0);

    private WayBack() {
    }

    /**
     * The usual hours of a direction.
     *
     * @param parameters parameters of any direction
     * @param direction the direction that is wanted
     * @return the same with a window from nine on, or until five
     */
    public static ReachabilityParameters parameters(ReachabilityParameters parameters, Direction direction) {
        LocalTime time = direction == Direction.THERE ? THERE : HOME.minusMinutes(Math.min(parameters.windowMinutes(),
                HOME.toSecondOfDay() / 60));
        return parameters.withDeparture(parameters.date(), time, parameters.windowMinutes());
    }

    /**
     * The plan for the other direction.
     *
     * @param plan a plan
     * @return the same for the other direction at its usual hours
     */
    public static ScenarioPlan of(ScenarioPlan plan) {
        Direction other = plan.direction() == Direction.THERE ? Direction.BACK : Direction.THERE;
        return plan.withDirection(other).withParameters(parameters(plan.parameters(), other));
    }

    /**
     * The scenario of a study that belongs to another one as its other direction: the one that departs from it or from
     * which it departs, else one that differs in direction and hours only.
     *
     * @param session the study
     * @param scenario the scenario
     * @return the other one, with results
     */
    public static Optional<Scenario> counterpart(StudySession session, Scenario scenario) {
        synchronized (session) {
            ScenarioPlan plan = ScenarioPlan.of(scenario);
            Optional<Scenario> alike = Optional.empty();
            for (Scenario other : session.study().getPlaces().getScenarios()) {
                if (other == scenario || other.getResults().isEmpty() || !isOther(plan, ScenarioPlan.of(other))) {
                    continue;
                }
                if (ScenarioPlan.basedOn(other).equals(scenario.getId())
                        || ScenarioPlan.basedOn(scenario).equals(other.getId())) {
                    return Optional.of(other);
                }
                alike = alike.or(() -> Optional.of(other));
            }
            return alike;
        }
    }

    private static boolean isOther(ScenarioPlan plan, ScenarioPlan other) {
        ReachabilityParameters one = plan.parameters();
        return plan.direction() != other.direction() && plan.changes().equals(other.changes())
                && one.equals(other.parameters().withDeparture(one.date(), one.time(), one.windowMinutes()))
                && one.date().equals(other.parameters().date());
    }
}
