// SPDX-License-Identifier: EPL-2.0
package org.triangula.reachability.scenario;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.triangula.core.problem.ProblemException;
import org.triangula.core.study.StudySession;
import org.triangula.model.places.Grid;
import org.triangula.model.places.Scenario;
import org.triangula.reachability.Facilities;
import org.triangula.reachability.Origins;
import org.triangula.reachability.input.HandLines;
import org.triangula.reachability.study.StudyNetworks;
import org.triangula.reachability.study.StudyPoints;

/**
 * What the engine needs for a scenario of a study, with the scenario's changes applied.
 *
 * @param streets the street file
 * @param timetables the timetables of the study
 * @param lines how the scenario changes them
 * @param day the day of travel
 * @param origins the origins
 * @param grid path in the study of the file that holds the origins; empty when none does yet
 * @param facilities the facilities of the scenario
 * @param types types to answer for, sorted: those of the facilities, and those of which the scenario closes the last
 */
public record ScenarioInputs(Path streets, List<Path> timetables, List<ScenarioChange> lines, LocalDate day,
        Origins origins, String grid, Facilities facilities, List<String> types) {

    /** Copies the lists. */
    public ScenarioInputs {
        types = List.copyOf(types);
        timetables = List.copyOf(timetables);
        lines = List.copyOf(lines);
    }

    /**
     * Collects the inputs. Reads files; call it off the user interface thread.
     *
     * @param session the study
     * @param scenario identity of the scenario, whose grid gives the origins; empty for the latest grid of the study
     * @param plan what it assumes
     * @param memory knows origins that were read before
     * @return the inputs
     * @throws ProblemException if streets, facilities or origins are missing
     * @throws IOException if a file cannot be read
     */
    public static ScenarioInputs of(StudySession session, String scenario, ScenarioPlan plan, PreparedNetworks memory)
            throws ProblemException, IOException {
        StudyNetworks networks = StudyNetworks.in(session.folder());
        if (networks.streets().isEmpty()) {
            throw new ProblemException("", Messages.noStreets, Messages.noStreets_remedy);
        }
        Facilities before = StudyPoints.facilities(session);
        Facilities facilities = ChangedFacilities.apply(before, plan.changes());
        if (facilities.size() == 0) {
            throw new ProblemException("", Messages.noFacilities, Messages.noFacilities_remedy);
        }
        Optional<String> grid = grid(session, scenario);
        Origins origins = grid.isPresent() ? memory.origins(session.folder().resolve(grid.get()))
                : StudyPoints.origins(session);
        if (origins.size() == 0) {
            throw new ProblemException("", Messages.noOrigins, Messages.noOrigins_remedy);
        }
        TreeSet<String> types = new TreeSet<>(before.types());
        types.addAll(facilities.types());
        return new ScenarioInputs(networks.streets().get(), networks.timetables(), plan.changesOfLines(),
                plan.parameters().date(), origins, grid.orElse(""), facilities, List.copyOf(types));
    }

    private static Optional<String> grid(StudySession session, String id) {
        synchronized (session) {
            for (Scenario scenario : session.study().getPlaces().getScenarios()) {
                if (scenario.getId().equals(id) && scenario.getGrid() != null) {
                    return Optional.ofNullable(scenario.getGrid().getFile());
                }
            }
            return session.study().getPlaces().getGrids().stream().map(Grid::getFile).filter(Objects::nonNull)
                    .reduce((before, latest) -> latest);
        }
    }

    /**
     * The timetables as the scenario assumes them.
     *
     * @param folder an empty folder for timetables without some lines and for lines by hand
     * @return files to read
     * @throws IOException if a file cannot be read or written
     */
    public List<Path> timetablesIn(Path folder) throws IOException {
        Set<String> cut = new LinkedHashSet<>();
        StringBuilder rows = new StringBuilder(HandLine.heading());
        int number = 0;
        for (ScenarioChange change : lines) {
            if (change instanceof ScenarioChange.Cut line) {
                cut.add(line.route());
            } else if (change instanceof ScenarioChange.Run run) {
                rows.append(run.line().rows(++number));
            }
        }
        List<Path> files = new ArrayList<>();
        for (Path timetable : timetables) {
            if (cut.isEmpty()) {
                files.add(timetable);
            } else {
                Path target = Files.createDirectories(folder.resolve("cut-" + files.size()))
                        .resolve(String.valueOf(timetable.getFileName()));
                TimetableWithout.write(timetable, cut, target);
                files.add(target);
            }
        }
        if (number > 0) {
            Path table = Files.writeString(folder.resolve("lines.csv"), rows);
            Path feed = folder.resolve("lines.zip");
            HandLines.write(table, day, feed);
            files.add(feed);
        }
        return files;
    }
}
