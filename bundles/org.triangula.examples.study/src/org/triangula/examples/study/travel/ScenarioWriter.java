// SPDX-License-Identifier: EPL-2.0
package org.triangula.examples.study.travel;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import org.triangula.core.operation.StudyEdit;
import org.triangula.core.problem.ProblemException;
import org.triangula.core.study.ProductVersion;
import org.triangula.examples.study.content.ExampleObjects;
import org.triangula.examples.study.content.ModelParts;
import org.triangula.examples.study.content.VocabularyTerms;
import org.triangula.model.inquiry.AnalysisResult;
import org.triangula.model.inquiry.InquiryFactory;
import org.triangula.model.places.Grid;
import org.triangula.model.places.PlacesFactory;
import org.triangula.model.places.Scenario;
import org.triangula.model.places.ScenarioResult;
import org.triangula.reachability.ReachabilityParameters;
import org.triangula.reachability.ReachabilityResult;
import org.triangula.reachability.TravelStatus;
import org.triangula.reachability.TravelTimes;
import org.triangula.reachability.input.ParametersFile;
import org.triangula.reachability.results.Provenance;
import org.triangula.reachability.results.TravelTimeStore;

/** Enters the results of a reachability run in the study: columnar file, provenance, scenario. */
final class ScenarioWriter {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE, d. MMMM yyyy", Locale.GERMAN);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private final StudyEdit edit;
    private final Grid grid;
    private final Map<String, String> inputs;
    private final RegionFiles files;

    ScenarioWriter(StudyEdit edit, Grid grid, Map<String, String> inputs, RegionFiles files) {
        this.edit = edit;
        this.grid = grid;
        this.inputs = new TreeMap<>(inputs);
        this.files = files;
    }

    void write(ReachabilityResult result, String profiles, ExampleObjects objects, VocabularyTerms terms)
        throws IOException, ProblemException {
        ReachabilityParameters parameters = result.request().parameters();
        Map<String, String> values = ParametersFile.toMap(parameters);
        List<Provenance.Input> origin = List.of(Provenance.Input.of("osm", files.streets()),
            Provenance.Input.of("gtfs", files.timetable()), Provenance.Input.of("origins", files.origins()),
            Provenance.Input.of("facilities", files.facilities()));
        String time = TIME.format(parameters.time());
        String provenance = edit.storeData("provenance-" + time + ".json", Provenance.toJson(result, origin,
            ProductVersion.current(), profiles, edit.time().toString(), values).getBytes(StandardCharsets.UTF_8));
        String table = storeTable(result, time);
        Scenario scenario = PlacesFactory.eINSTANCE.createScenario();
        scenario.setName(DAY.format(parameters.date()) + ", " + time + " bis "
            + TIME.format(parameters.time().plusMinutes(parameters.windowMinutes())) + " Uhr");
        scenario.setDescription("Zu Fuß und mit Bus und Bahn; Netz, Fahrplan und Einrichtungen sind erfunden.");
        scenario.setGrid(grid);
        values.forEach((key, value) -> scenario.getParameters().add(ModelParts.property(key, value)));
        inputs.forEach((role, file) -> scenario.getParameters().add(ModelParts.property(role, file)));
        for (TravelTimes times : result.times()) {
            ScenarioResult entry = PlacesFactory.eINSTANCE.createScenarioResult();
            entry.setFacilityType(terms.get("facility-type", times.type(), table));
            entry.setName(times.type() + " · " + times.mode().key());
            entry.setMode(times.mode().key());
            entry.setFile(table);
            entry.setProvenanceFile(provenance);
            entry.setComputedAt(edit.time());
            entry.setCellCount(times.size());
            entry.setReachedCount(times.statusCounts().get(TravelStatus.OK));
            scenario.getResults().add(entry);
            objects.addTravelTimes(times.type() + ':' + times.mode().key() + ':' + parameters.date() + 'T' + time,
                entry);
        }
        edit.study().getPlaces().getScenarios().add(scenario);
        addAnalysis(scenario, result, origin, table);
    }

    private String storeTable(ReachabilityResult result, String time) throws IOException, ProblemException {
        Path file = files.origins().resolveSibling("travel-times.ttc");
        TravelTimeStore.write(file, result);
        return edit.storeData("travel-times-" + time + ".ttc", Files.readAllBytes(file));
    }

    private void addAnalysis(Scenario scenario, ReachabilityResult result, List<Provenance.Input> origin,
        String table) {
        AnalysisResult analysis = InquiryFactory.eINSTANCE.createAnalysisResult();
        analysis.setName("Reisezeiten: " + scenario.getName());
        analysis.setAnalysis("org.triangula.reachability");
        analysis.setProductVersion(ProductVersion.current());
        analysis.setComputedAt(edit.time());
        ParametersFile.toMap(result.request().parameters())
            .forEach((key, value) -> analysis.getParameters().add(ModelParts.property(key, value)));
        origin.forEach(input -> analysis.getInputs()
            .add(ModelParts.property(input.role(), input.file() + " " + input.sha256())));
        analysis.setFile(table);
        analysis.setSummary(String.format(Locale.GERMAN, "%d Zellen, %d Einrichtungen in %d Arten.",
            result.request().origins().size(), result.request().facilities().size(),
            result.request().facilities().types().size()));
        edit.study().getInquiry().getResults().add(analysis);
    }
}
