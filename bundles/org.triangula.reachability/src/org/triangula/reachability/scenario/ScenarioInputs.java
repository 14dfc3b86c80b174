// SPDX-License-Identifier: EPL-2.0
package org.triangula.reachability.scenario;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.triangula.core.problem.ProblemException;
import org.triangula.core.study.StudySession;
import org.triangula.model.places.Scenario;
import org.triangula.reachability.Facilities;
import org.triangula.reachability.Origins;
import org.triangula.reachability.input.OriginsCsv;
import org.triangula.reachability.study.StudyNetworks;
import org.triangula.reachability.study.StudyPoints;

/**
 * What the engine needs for a scenario of a study, with the scenario's changes applied.
 *
 * @param streets the street file
 * @param timetables the timetables, without the lines that are cut
 * @param origins the origins
 * @param facilities the facilities of the scenario
 */
public record ScenarioInputs(Path streets, List<Path> timetables, Origins origins, Facilities facilities) {

    /** Copies the list. */
    public ScenarioInputs {
        timetables = List.copyOf(timetables);
    }

    /**
     * Collects the inputs. Reads files; call it off the user interface thread.
     *
     * @param session the study
     * @param scenario identity of the scenario, whose grid gives the origins; empty for the latest grid of the study
     * @param plan what it assumes
     * @param folder an empty folder for timetables without lines
     * @return the inputs
     * @throws ProblemException if streets, facilities or origins are missing
     * @throws IOException if a file cannot be read or written
     */
    public static ScenarioInputs of(StudySession session, String scenario, ScenarioPlan plan, Path folder)
            throws ProblemException, IOException {
        StudyNetworks networks = StudyNetworks.in(session.folder());
        if (networks.streets().isEmpty()) {
            throw new ProblemException("", Messages.noStreets, Messages.noStreets_remedy);
        }
        Facilities facilities = ChangedFacilities.apply(StudyPoints.facilities(session), plan.changes());
        if (facilities.size() == 0) {
            throw new ProblemException("", Messages.noFacilities, Messages.noFacilities_remedy);
        }
        Optional<String> grid = grid(session, scenario);
        Origins origins = grid.isPresent() ? OriginsCsv.read(session.folder().resolve(grid.get()))
                : StudyPoints.origins(session);
        if (origins.size() == 0) {
            throw new ProblemException("", Messages.noOrigins, Messages.noOrigins_remedy);
        }
        Set<String> cut = new LinkedHashSet<>();
        for (ScenarioChange change : plan.changes()) {
            if (change instanceof ScenarioChange.Cut line) {
                cut.add(line.route());
            }
        }
        List<Path> timetables = new ArrayList<>();
        for (Path timetable : networks.timetables()) {
            if (cut.isEmpty()) {
                timetables.add(timetable);
            } else {
                Path target = folder.resolve(Files.createDirectories(folder.resolve("cut-" + timetables.size())))
                        .resolve(String.valueOf(timetable.getFileName()));
                TimetableWithout.write(timetable, cut, target);
                timetables.add(target);
            }
        }
        return new ScenarioInputs(networks.streets().get(), timetables, origins, facilities);
    }

    private static Optional<String> grid(StudySession session, String id) {
        synchronized (session) {
            for (Scenario scenario : session.study().getPlaces().getScenarios()) {
                if (scenario.getId().equals(id) && scenario.getGrid() != null) {
                    return Optional.ofNullable(scenario.getGrid().getFile());
                }
            }
        }
        return Optional.empty();
    }
}
