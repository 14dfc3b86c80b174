// SPDX-License-Identifier: EPL-2.0
package org.triangula.examples.study.travel;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;

import org.triangula.core.operation.StudyEdit;
import org.triangula.core.problem.Problem;
import org.triangula.core.problem.ProblemException;
import org.triangula.core.progress.Progress;
import org.triangula.examples.study.content.ContentReader;
import org.triangula.examples.study.content.ExampleObjects;
import org.triangula.examples.study.content.StudyDescription;
import org.triangula.examples.study.content.StudyDescription.ReachabilityEntry;
import org.triangula.examples.study.content.VocabularyTerms;
import org.triangula.model.places.Grid;
import org.triangula.model.places.PlacesFactory;
import org.triangula.reachability.Facilities;
import org.triangula.reachability.Origins;
import org.triangula.reachability.ReachabilityParameters;
import org.triangula.reachability.ReachabilityProgress;
import org.triangula.reachability.ReachabilityRequest;
import org.triangula.reachability.ReachabilityResult;
import org.triangula.reachability.TravelMode;
import org.triangula.reachability.input.FacilitiesCsv;
import org.triangula.reachability.input.OriginsCsv;
import org.triangula.reachability.search.ReachabilityAnalysis;
import org.triangula.reachability.street.StreetNetwork;
import org.triangula.reachability.street.StreetNetworkBuilder;
import org.triangula.reachability.street.StreetProfiles;
import org.triangula.reachability.transit.GtfsFeed;
import org.triangula.reachability.transit.GtfsReader;

/**
 * Writes the networks of the region into the study and computes walking and public-transport times from the inhabited
 * cells to the nearest facility of every type, for both departure windows of {@code study.json}.
 */
public final class TravelTimeReader implements ContentReader {

    private static final List<TravelMode> MODES = List.of(TravelMode.WALK, TravelMode.TRANSIT);
    private static final double CELL_METRES = 250;

    private final ReachabilityProgress progress;

    /**
     * Prepares the runs.
     *
     * @param progress told how far they are; can cancel them
     */
    public TravelTimeReader(Progress progress) {
        this.progress = new ReachabilityProgress() {
            @Override
            public void report(String task, double share) {
                progress.report(task, share);
            }

            @Override
            public boolean isCancelled() {
                return progress.isCancelled();
            }
        };
    }

    @Override
    public void read(StudyEdit edit, ExampleObjects objects) throws ProblemException {
        try (WorkFolder folder = WorkFolder.create()) {
            RegionFiles files = RegionFiles.write(folder.path(), objects.facilities().all().values());
            ScenarioWriter writer = new ScenarioWriter(edit, grid(edit, files, objects), inputs(edit, files), files);
            run(files, writer, objects, new VocabularyTerms(edit.study()));
        } catch (IOException e) {
            throw new ProblemException(new Problem("travel times of the example study",
                "They could not be computed (" + e.getMessage() + ").",
                "Check that the disk for temporary files has space."), e);
        }
    }

    private void run(RegionFiles files, ScenarioWriter writer, ExampleObjects objects, VocabularyTerms terms)
        throws IOException, ProblemException {
        ReachabilityEntry entry = StudyDescription.read().reachability();
        StreetProfiles profiles = StreetProfiles.builtIn();
        StreetNetwork streets =
            new StreetNetworkBuilder(profiles, parameters(entry, entry.time())).build(files.streets(), progress);
        List<GtfsFeed> feeds = List.of(GtfsReader.read(files.timetable(), progress));
        Origins origins = OriginsCsv.read(files.origins());
        Facilities facilities = FacilitiesCsv.read(files.facilities());
        for (String time : List.of(entry.time(), entry.secondWindow())) {
            ReachabilityResult result = new ReachabilityAnalysis(streets, feeds).compute(
                new ReachabilityRequest(origins, facilities, MODES, parameters(entry, time)), progress);
            writer.write(result, profiles.version(), objects, terms);
        }
    }

    private static ReachabilityParameters parameters(ReachabilityEntry entry, String time) {
        ReachabilityParameters common = ReachabilityParameters.defaults();
        return new ReachabilityParameters(LocalDate.parse(entry.date()), LocalTime.parse(time), entry.windowMinutes(),
            entry.walkingKilometresPerHour(), entry.walkMinutesPerLeg(), entry.maximumMinutes(),
            entry.maximumTransfers(), common.snapMetres(), common.bikeSpeedKmh(), common.carSpeedFactor(),
            common.boardingSlackSeconds(), common.maxDirectWalkMinutes(), common.minimumIslandMetres());
    }

    private static Grid grid(StudyEdit edit, RegionFiles files, ExampleObjects objects)
        throws IOException, ProblemException {
        Grid grid = PlacesFactory.eINSTANCE.createGrid();
        grid.setName("Bewohnte Zellen, 250 m (erfunden)");
        grid.setCoordinateSystem("EPSG:25832");
        grid.setCellSize(CELL_METRES);
        grid.setCellCount(files.cells());
        grid.setPopulationVintage("2023-12-31");
        grid.setFile(store(edit, files.origins()));
        grid.getSources().add(objects.sources().all().get("network/places.tsv"));
        edit.study().getPlaces().getGrids().add(grid);
        return grid;
    }

    /** Stores the inputs; which file is which, by the names the command reach knows them under. */
    private static Map<String, String> inputs(StudyEdit edit, RegionFiles files) throws IOException, ProblemException {
        return Map.of("osm", store(edit, files.streets()), "gtfs", store(edit, files.timetable()), "facilities",
            store(edit, files.facilities()));
    }

    private static String store(StudyEdit edit, Path file) throws IOException, ProblemException {
        return edit.storeData(file.getFileName().toString(), Files.readAllBytes(file));
    }
}
