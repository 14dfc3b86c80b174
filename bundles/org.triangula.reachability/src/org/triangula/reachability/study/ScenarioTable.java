// SPDX-License-Identifier: EPL-2.0
package org.triangula.reachability.study;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.eclipse.osgi.util.NLS;
import org.triangula.core.problem.Problem;
import org.triangula.core.problem.ProblemException;
import org.triangula.core.study.StudyFolder;
import org.triangula.core.study.StudySession;
import org.triangula.geo.study.ScenarioFiles;
import org.triangula.reachability.Origins;
import org.triangula.reachability.TravelTimes;
import org.triangula.reachability.input.OriginsCsv;
import org.triangula.reachability.results.TravelTimeStore;
import org.triangula.reachability.results.TravelTimeStore.Stored;

/**
 * The travel times of one result of a study with its origins.
 *
 * @param origins the origins
 * @param facilities the file's identities of the facilities, by the numbers in the table
 * @param times the travel times, one per origin
 */
public record ScenarioTable(Origins origins, List<String> facilities, TravelTimes times) {

    /**
     * Reads a table. Call it off the user interface thread.
     *
     * @param folder the study's folder
     * @param reference which table
     * @return the table
     * @throws ProblemException if a file is missing or damaged
     */
    public static ScenarioTable read(StudyFolder folder, ScenarioFiles reference) throws ProblemException {
        return read(folder, reference, OriginsCsv::read);
    }

    /**
     * Reads a table. Call it off the user interface thread.
     *
     * @param folder the study's folder
     * @param reference which table
     * @param grids reads its origins
     * @return the table
     * @throws ProblemException if a file is missing or damaged
     */
    public static ScenarioTable read(StudyFolder folder, ScenarioFiles reference, OriginsReader grids)
            throws ProblemException {
        try {
            Origins origins = grids.read(folder.resolve(reference.grid()));
            Stored stored = TravelTimeStore.read(folder.resolve(reference.file()),
                    table -> isOf(table.type(), table.mode(), reference));
            for (TravelTimes times : stored.times()) {
                if (isOf(times, reference) && times.size() == origins.size()) {
                    return new ScenarioTable(origins, stored.facilities(), times);
                }
            }
            throw new ProblemException(reference.file(),
                    NLS.bind(Messages.noTable, reference.typeName(), reference.mode()), Messages.damagedRemedy);
        } catch (IOException e) {
            throw new ProblemException(new Problem(reference.file(), NLS.bind(Messages.damaged, e.getMessage()),
                    Messages.damagedRemedy), e);
        }
    }

    /**
     * Reads the times to the responsible office that belong to a table. Call it off the user interface thread.
     *
     * @param session   the study
     * @param scenario  identity of the scenario
     * @param reference the table of the nearest facilities
     * @param grids     reads its origins
     * @return the table; empty when the scenario has no times to responsible offices, or none for this type and mode
     * @throws ProblemException if the file is missing or damaged
     */
    public static Optional<ScenarioTable> responsible(StudySession session, String scenario, ScenarioFiles reference,
            OriginsReader grids) throws ProblemException {
        Optional<String> file;
        synchronized (session) {
            file = session.study().getPlaces().getScenarios().stream().filter(one -> one.getId().equals(scenario))
                    .flatMap(one -> one.getParameters().stream()).filter(one -> StudyCatchments.PROPERTY.equals(
                            one.getKey()) && one.getValue() != null).map(one -> one.getValue()).findFirst();
        }
        if (file.isEmpty()) {
            return Optional.empty();
        }
        try {
            Origins origins = grids.read(session.folder().resolve(reference.grid()));
            Stored stored = TravelTimeStore.read(session.folder().resolve(file.get()),
                    table -> isOf(table.type(), table.mode(), reference));
            return stored.times().stream().filter(times -> times.size() == origins.size()).findFirst()
                    .map(times -> new ScenarioTable(origins, stored.facilities(), times));
        } catch (IOException e) {
            throw new ProblemException(new Problem(file.get(), NLS.bind(Messages.damaged, e.getMessage()),
                    Messages.damagedRemedy), e);
        }
    }

    /** Whether a table is the one of a result: tables computed elsewhere may name the type in other words. */
    static boolean isOf(TravelTimes times, ScenarioFiles result) {
        return isOf(times.type(), times.mode().key(), result);
    }

    private static boolean isOf(String type, String mode, ScenarioFiles result) {
        return mode.equals(result.mode()) && (result.type().equals(type) || result.typeName().equals(type)
                || result.type().equals(type.replace('_', '-')));
    }
}
