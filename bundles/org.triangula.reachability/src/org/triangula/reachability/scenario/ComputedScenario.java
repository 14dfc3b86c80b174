// SPDX-License-Identifier: EPL-2.0
package org.triangula.reachability.scenario;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.eclipse.osgi.util.NLS;
import org.triangula.core.operation.StudyEdit;
import org.triangula.core.operation.StudyOperation;
import org.triangula.core.problem.ProblemException;
import org.triangula.geo.study.TermKey;
import org.triangula.model.places.PlacesFactory;
import org.triangula.model.places.Scenario;
import org.triangula.model.places.ScenarioResult;
import org.triangula.reachability.TravelMode;
import org.triangula.reachability.study.GridFile;
import org.triangula.reachability.study.ResultEntries;
import org.triangula.reachability.study.StudyCatchments;

/**
 * Enters the answer to a scenario in a study, together with the plan where that is new: one step, one undo. Results of
 * the study that hold for it are entered again with the same files.
 */
public final class ComputedScenario implements StudyOperation {

    private static final Comparator<ScenarioResult> ORDER = Comparator.comparing(
            (ScenarioResult result) -> TermKey.of(result.getFacilityType())).thenComparing(result ->
                    TravelMode.ofKey(result.getMode()));

    private final String label;
    private final PlanScenario plan;
    private final String target;
    private final ScenarioAnswer answer;

    private ComputedScenario(String label, PlanScenario plan, String target, ScenarioAnswer answer) {
        this.label = label;
        this.plan = plan;
        this.target = target;
        this.answer = answer;
    }

    /**
     * Plan and results in one step.
     *
     * @param label what is done, for the history
     * @param plan adds the scenario or gives it another plan
     * @param answer its results
     */
    public static ComputedScenario withPlan(String label, PlanScenario plan, ScenarioAnswer answer) {
        return new ComputedScenario(label, plan, "", answer);
    }

    /**
     * Results of a scenario that the study has; its earlier ones go.
     *
     * @param target identity of the scenario
     * @param name its name
     * @param answer its results
     */
    public static ComputedScenario of(String target, String name, ScenarioAnswer answer) {
        return new ComputedScenario(NLS.bind(Messages.compute, name), null, target, answer);
    }

    @Override
    public String label() {
        return label;
    }

    @Override
    public void perform(StudyEdit edit) throws ProblemException {
        List<ScenarioResult> results = new ArrayList<>();
        for (String id : answer.held()) {
            if (edit.index().find(id) instanceof ScenarioResult known) {
                results.add(copied(known));
            }
        }
        Scenario scenario = plan == null ? (Scenario) edit.index().find(target) : plan.apply(edit);
        for (ScenarioResult old : List.copyOf(scenario.getResults())) {
            edit.delete(old);
        }
        // times to responsible offices belong to the results that go
        scenario.getParameters().removeIf(known -> StudyCatchments.PROPERTY.equals(known.getKey()));
        String grid = answer.inputs().grid().isEmpty() ? edit.storeData("origins.csv",
                GridFile.write(answer.inputs().origins()).getBytes(StandardCharsets.UTF_8)) : answer.inputs().grid();
        scenario.setGrid(ResultEntries.grid(edit, grid, answer.inputs().origins()));
        for (ScenarioAnswer.Part part : answer.parts()) {
            edit.storeData("facilities.csv", part.facilities());
            results.addAll(ResultEntries.of(edit, part.result(), part.store().putInto(edit, "travel_times.ttc"),
                    edit.storeData("provenance.json", part.provenance())));
        }
        results.sort(ORDER);
        scenario.getResults().addAll(results);
    }

    private static ScenarioResult copied(ScenarioResult known) {
        ScenarioResult copy = PlacesFactory.eINSTANCE.createScenarioResult();
        copy.setName(known.getName());
        copy.setFacilityType(known.getFacilityType());
        copy.setMode(known.getMode());
        copy.setFile(known.getFile());
        copy.setProvenanceFile(known.getProvenanceFile());
        copy.setComputedAt(known.getComputedAt());
        copy.setCellCount(known.getCellCount());
        copy.setReachedCount(known.getReachedCount());
        return copy;
    }
}
