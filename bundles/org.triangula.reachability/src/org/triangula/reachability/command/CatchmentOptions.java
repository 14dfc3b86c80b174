// SPDX-License-Identifier: EPL-2.0
package org.triangula.reachability.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.eclipse.osgi.util.NLS;
import org.triangula.core.problem.ProblemException;
import org.triangula.core.study.StudySession;
import org.triangula.geo.area.AreaLayer;
import org.triangula.reachability.Facilities;
import org.triangula.reachability.Origins;
import org.triangula.reachability.catchment.Catchments;
import org.triangula.reachability.input.CatchmentTable;
import org.triangula.reachability.study.StudyCatchments;
import picocli.CommandLine.Option;

/** The question for the responsible office beside the free choice: who is responsible comes from a table or a study. */
final class CatchmentOptions {

    @Option(names = "--catchments", arity = "0..1", fallbackValue = "", paramLabel = "FILE")
    private Path catchments;

    @Option(names = "--catchment-areas", paramLabel = "FILE")
    private Path areas;

    /** Whether the question is asked. */
    boolean isAsked() {
        return catchments != null;
    }

    /** Whether the catchments are those of a study. */
    private boolean ofStudy() {
        return catchments.toString().isEmpty();
    }

    /** What is missing to answer; empty if nothing is. */
    Optional<String> missing(Optional<StudySession> session, Optional<AreaLayer> given) {
        if (!isAsked()) {
            return Optional.empty();
        }
        if (ofStudy()) {
            return session.isPresent() ? Optional.empty() : Optional.of(Messages.catchments_needStudy);
        }
        return areas != null || given.isPresent() ? Optional.empty() : Optional.of(Messages.catchments_needAreas);
    }

    /** Files that the answers rest on, by role. */
    Map<String, Path> inputs() {
        Map<String, Path> inputs = new LinkedHashMap<>();
        if (isAsked() && !ofStudy()) {
            inputs.put("catchments", catchments);
        }
        if (areas != null) {
            inputs.put("catchment-areas", areas);
        }
        return inputs;
    }

    /** Reads who is responsible. */
    Optional<Catchments> read(Optional<StudySession> session, Origins origins, Facilities facilities,
            Optional<AreaLayer> given, AreaReader reader) throws IOException, ProblemException {
        if (!isAsked()) {
            return Optional.empty();
        }
        if (ofStudy()) {
            StudySession study = session.orElseThrow();
            Catchments found = StudyCatchments.of(study, origins, facilities);
            if (found.types().isEmpty()) {
                throw new ProblemException(study.folder().path().toString(), Messages.catchments_none,
                        Messages.catchments_noneRemedy);
            }
            return Optional.of(found);
        }
        AreaLayer layer = areas == null ? given.orElseThrow() : reader.read(areas);
        return Optional.of(CatchmentTable.read(catchments, origins, facilities, layer));
    }

    /** Says in a line how many cells nobody is responsible for, and what was taken for granted. */
    static String summary(Catchments catchments, Origins origins) {
        int none = 0;
        for (int origin = 0; origin < origins.size(); origin++) {
            for (String type : catchments.types()) {
                none += catchments.offices(type, origin).length == 0 ? 1 : 0;
            }
        }
        return NLS.bind(Messages.catchments_summary, new Object[] {catchments.types().size(),
            String.join(", ", catchments.types()), none, catchments.open()});
    }
}
