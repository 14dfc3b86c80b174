// SPDX-License-Identifier: EPL-2.0
package org.triangula.reachability.scenario;

import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.osgi.util.NLS;
import org.triangula.core.operation.StudyEdit;
import org.triangula.core.operation.StudyOperation;
import org.triangula.model.ModelFactory;
import org.triangula.model.Property;
import org.triangula.model.places.PlacesFactory;
import org.triangula.model.places.Scenario;
import org.triangula.model.places.ScenarioResult;

/** Adds a scenario to a study, or gives one another plan; its results, which no longer hold, go. */
public final class PlanScenario implements StudyOperation {

    private final String id;
    private final String name;
    private final String basedOn;
    private final ScenarioPlan plan;

    private PlanScenario(String id, String name, String basedOn, ScenarioPlan plan) {
        this.id = id;
        this.name = name;
        this.basedOn = basedOn;
        this.plan = plan;
    }

    /**
     * Adds a scenario without results.
     *
     * @param name its name
     * @param basedOn identity of the scenario that it departs from; empty when there is none
     * @param plan what it assumes
     */
    public static PlanScenario added(String name, String basedOn, ScenarioPlan plan) {
        return new PlanScenario("", name, basedOn, plan);
    }

    /**
     * Gives a scenario another plan.
     *
     * @param id identity of the scenario
     * @param name its name
     * @param plan what it assumes now
     */
    public static PlanScenario changed(String id, String name, ScenarioPlan plan) {
        return new PlanScenario(id, name, "", plan);
    }

    @Override
    public String label() {
        return NLS.bind(id.isEmpty() ? Messages.add : Messages.change, name);
    }

    @Override
    public void perform(StudyEdit edit) {
        apply(edit);
    }

    /** Does it, and gives the scenario. */
    Scenario apply(StudyEdit edit) {
        var scenarios = edit.study().getPlaces().getScenarios();
        Scenario scenario = scenarios.stream().filter(known -> known.getId().equals(id)).findFirst().orElse(null);
        if (scenario == null) {
            scenario = PlacesFactory.eINSTANCE.createScenario();
            scenarios.add(scenario);
            for (Scenario base : scenarios) {
                if (basedOn.equals(base.getId())) {
                    scenario.setGrid(base.getGrid());
                    scenario.setDescription(NLS.bind(Messages.basedOn, base.getName()));
                }
            }
        } else {
            for (var result : scenario.getResults().toArray(new ScenarioResult[0])) {
                edit.delete(result);
            }
        }
        scenario.setName(name);
        Map<String, String> values = new LinkedHashMap<>(plan.values());
        String departs = basedOn.isEmpty() ? ScenarioPlan.basedOn(scenario) : basedOn;
        if (!departs.isEmpty()) {
            values.put(ScenarioPlan.BASED_ON, departs);
        }
        scenario.getParameters().clear();
        for (var entry : values.entrySet()) {
            Property property = ModelFactory.eINSTANCE.createProperty();
            property.setKey(entry.getKey());
            property.setValue(entry.getValue());
            scenario.getParameters().add(property);
        }
        return scenario;
    }
}
