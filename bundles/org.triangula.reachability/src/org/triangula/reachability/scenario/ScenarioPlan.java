// SPDX-License-Identifier: EPL-2.0
package org.triangula.reachability.scenario;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.triangula.model.Property;
import org.triangula.model.places.Scenario;
import org.triangula.reachability.Direction;
import org.triangula.reachability.ReachabilityParameters;
import org.triangula.reachability.TravelMode;
import org.triangula.reachability.input.ParametersFile;

/**
 * What a scenario assumes.
 *
 * @param parameters speeds, limits, departure window
 * @param direction to the facilities, or back from them
 * @param modes the modes to compute
 * @param changes what differs from the study as it is, in order
 */
public record ScenarioPlan(ReachabilityParameters parameters, Direction direction, List<TravelMode> modes,
        List<ScenarioChange> changes) {

    /** Key of the modes among the parameters of a scenario. */
    public static final String MODES = "modes";
    /** Beginning of the keys of changes among the parameters of a scenario; a number follows. */
    public static final String CHANGE = "change.";

    /** Key of the direction of travel among the parameters of a scenario. */
    public static final String DIRECTION = "direction";
    /** Key of the identity of the scenario that one departs from, among its parameters. */
    public static final String BASED_ON = "basedOn";

    /** Copies the lists. */
    public ScenarioPlan {
        modes = List.copyOf(modes);
        changes = List.copyOf(changes);
    }

    /** A plan of travel to the facilities. */
    public ScenarioPlan(ReachabilityParameters parameters, List<TravelMode> modes, List<ScenarioChange> changes) {
        this(parameters, Direction.THERE, modes, changes);
    }

    /**
     * Reads the plan of a scenario of a study.
     *
     * @param scenario the scenario; parameters that it does not name have their defaults, modes those of its results
     * @return the plan
     * @throws IllegalArgumentException if a parameter has the wrong form or range
     * @throws java.time.format.DateTimeParseException if the date or time has the wrong form
     */
    public static ScenarioPlan of(Scenario scenario) {
        Map<String, String> values = new LinkedHashMap<>();
        for (Property property : scenario.getParameters()) {
            if (property.getKey() != null && property.getValue() != null) {
                values.put(property.getKey(), property.getValue());
            }
        }
        List<TravelMode> modes = new ArrayList<>();
        String named = values.getOrDefault(MODES, String.join(",", scenario.getResults().stream()
                .map(result -> String.valueOf(result.getMode())).distinct().sorted().toList()));
        for (TravelMode mode : TravelMode.values()) {
            if (List.of(named.split(",")).contains(mode.key())) {
                modes.add(mode);
            }
        }
        List<ScenarioChange> changes = values.entrySet().stream().filter(entry -> entry.getKey().startsWith(CHANGE))
                .flatMap(entry -> ScenarioChange.of(entry.getValue()).stream()).toList();
        Direction direction = "back".equals(values.get(DIRECTION)) ? Direction.BACK : Direction.THERE;
        return new ScenarioPlan(ParametersFile.ofMap(values), direction, modes, changes);
    }

    /** Returns the parameters of the scenario that keep this plan, by key, in order. */
    public Map<String, String> values() {
        Map<String, String> values = new LinkedHashMap<>(ParametersFile.toMap(parameters));
        values.put(DIRECTION, direction.name().toLowerCase(Locale.ROOT));
        values.put(MODES, String.join(",", modes.stream().map(TravelMode::key).toList()));
        for (int i = 0; i < changes.size(); i++) {
            values.put(CHANGE + (i + 1), changes.get(i).text());
        }
        return values;
    }

    /**
     * The scenario that one departs from.
     *
     * @param scenario a scenario of a study
     * @return its identity; empty when it stands for itself
     */
    public static String basedOn(Scenario scenario) {
        return scenario.getParameters().stream().filter(one -> BASED_ON.equals(one.getKey())
                && one.getValue() != null).map(Property::getValue).findFirst().orElse("");
    }

    /** Returns the changes of the timetable. */
    public List<ScenarioChange> changesOfLines() {
        return changes.stream().filter(ScenarioChange::isOfLines).toList();
    }

    /** Returns the same plan with other changes. */
    public ScenarioPlan withChanges(List<ScenarioChange> others) {
        return new ScenarioPlan(parameters, direction, modes, others);
    }

    /** Returns the same plan with other parameters. */
    public ScenarioPlan withParameters(ReachabilityParameters others) {
        return new ScenarioPlan(others, direction, modes, changes);
    }

    /** Returns the same plan for another direction of travel. */
    public ScenarioPlan withDirection(Direction other) {
        return new ScenarioPlan(parameters, other, modes, changes);
    }
}
