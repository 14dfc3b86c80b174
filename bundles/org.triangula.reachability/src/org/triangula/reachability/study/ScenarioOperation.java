// SPDX-License-Identifier: EPL-2.0
package org.triangula.reachability.study;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.osgi.util.NLS;
import org.triangula.core.operation.StudyEdit;
import org.triangula.core.operation.StudyOperation;
import org.triangula.core.problem.ProblemException;
import org.triangula.model.ModelFactory;
import org.triangula.model.Property;
import org.triangula.model.places.PlacesFactory;
import org.triangula.model.places.Scenario;
import org.triangula.model.places.ScenarioResult;
import org.triangula.reachability.Origins;
import org.triangula.reachability.ReachabilityParameters;
import org.triangula.reachability.ReachabilityResult;
import org.triangula.reachability.input.ParametersFile;
import org.triangula.reachability.run.ReachabilityRun;

/**
 * Adds a computed scenario to a study: its origins as a grid (unless the study has the same already), its parameters,
 * and a result per facility type and mode. Tables and provenance are stored as files of the study; the times to the
 * responsible offices, where they were asked for, as a file that a parameter of the scenario names.
 */
public final class ScenarioOperation implements StudyOperation {

    private final String name;
    private final String target;
    private final ReachabilityResult result;
    private final byte[] grid;
    private final Path tables;
    private final byte[] provenance;
    private final Optional<Path> responsible;

    /**
     * Creates the operation.
     *
     * @param name name of the scenario; empty for one made of date and time
     * @param result the result
     * @param folder the folder into which {@link ReachabilityRun} has written it; its tables are copied when the
     *     operation is performed
     * @throws IOException if a file of the result cannot be read
     */
    public ScenarioOperation(String name, ReachabilityResult result, Path folder) throws IOException {
        this("", name, result, folder);
    }

    /**
     * Creates the operation for a scenario that the study has already: its results are replaced, its plan stays.
     *
     * @param target identity of the scenario; empty, or one that is gone, for a new one
     * @param name name of the scenario
     * @param result the result
     * @param folder the folder into which {@link ReachabilityRun} has written it; its tables are copied when the
     *     operation is performed
     * @throws IOException if a file of the result cannot be read
     */
    public ScenarioOperation(String target, String name, ReachabilityResult result, Path folder)
            throws IOException {
        this.target = target;
        this.name = name.isBlank() ? name(result.request().parameters()) : name;
        this.result = result;
        Origins origins = result.request().origins();
        this.grid = GridFile.write(origins).getBytes(StandardCharsets.UTF_8);
        this.tables = folder.resolve(ReachabilityRun.STORE_NAME);
        this.provenance = Files.readAllBytes(folder.resolve(ReachabilityRun.PROVENANCE_NAME));
        this.responsible = result.responsible().isEmpty() ? Optional.empty()
                : Optional.of(folder.resolve(ReachabilityRun.CATCHMENTS_STORE_NAME));
    }

    private static String name(ReachabilityParameters parameters) {
        return NLS.bind(Messages.scenarioName, DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(Locale.getDefault()).format(parameters.date()), parameters.time());
    }

    @Override
    public String label() {
        return NLS.bind(target.isEmpty() ? Messages.addScenario : Messages.computeScenario, name);
    }

    @Override
    public void perform(StudyEdit edit) throws ProblemException {
        String gridFile = edit.storeData("origins.csv", grid);
        String tableFile = edit.storeData(ReachabilityRun.STORE_NAME, tables);
        String provenanceFile = edit.storeData(ReachabilityRun.PROVENANCE_NAME, provenance);
        Scenario scenario = planned(edit);
        scenario.setGrid(ResultEntries.grid(edit, gridFile, result.request().origins()));
        scenario.getParameters().removeIf(known -> StudyCatchments.PROPERTY.equals(known.getKey()));
        if (responsible.isPresent()) {
            Property file = ModelFactory.eINSTANCE.createProperty();
            file.setKey(StudyCatchments.PROPERTY);
            file.setValue(edit.storeData(ReachabilityRun.CATCHMENTS_STORE_NAME, responsible.get()));
            scenario.getParameters().add(file);
        }
        scenario.getResults().addAll(ResultEntries.of(edit, result, tableFile, provenanceFile));
    }

    private Scenario planned(StudyEdit edit) {
        for (Scenario known : edit.study().getPlaces().getScenarios()) {
            if (known.getId().equals(target)) {
                for (ScenarioResult old : List.copyOf(known.getResults())) {
                    edit.delete(old);
                }
                return known;
            }
        }
        Scenario scenario = PlacesFactory.eINSTANCE.createScenario();
        edit.study().getPlaces().getScenarios().add(scenario);
        scenario.setName(name);
        ParametersFile.toMap(result.request().parameters()).forEach((key, value) -> {
            Property property = ModelFactory.eINSTANCE.createProperty();
            property.setKey(key);
            property.setValue(value);
            scenario.getParameters().add(property);
        });
        return scenario;
    }
}
