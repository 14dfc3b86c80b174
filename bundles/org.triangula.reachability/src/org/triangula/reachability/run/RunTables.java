// SPDX-License-Identifier: EPL-2.0
package org.triangula.reachability.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.triangula.reachability.ReachabilityRequest;
import org.triangula.reachability.TravelTimes;
import org.triangula.reachability.catchment.Catchments;
import org.triangula.reachability.catchment.ResponsibleOffices;
import org.triangula.reachability.results.GrowingTravelTimes;
import org.triangula.reachability.search.Question;

/** The files into which the tables of a run go while it computes: those of the free choice, and of the catchments. */
final class RunTables implements AutoCloseable {
    private final Optional<Path> temporary;
    private final List<GrowingTravelTimes> files = new ArrayList<>();
    private final List<Question> questions = new ArrayList<>();

    /**
     * Opens the files.
     *
     * @param folder  where they stay when the run is interrupted; empty for a temporary folder
     * @param key     text that differs whenever the answers to the free choice may
     */
    RunTables(Optional<Path> folder, String key, ReachabilityRequest request, Optional<Catchments> catchments)
            throws IOException {
        temporary = folder.isPresent() ? Optional.empty() : Optional.of(Files.createTempDirectory("triangula-reach"));
        Path parts = folder.or(() -> temporary).orElseThrow();
        try {
            List<String> types = request.facilities().types();
            files.add(GrowingTravelTimes.open(parts, key, request, types));
            questions.add(new Question.Nearest(types, files.getFirst()));
            if (catchments.isPresent()) {
                files.add(GrowingTravelTimes.open(parts, key + "\ncatchments\n" + catchments.get().fingerprint(),
                        request, catchments.get().types()));
                questions.add(new ResponsibleOffices(catchments.get(), files.getLast()));
            }
        } catch (IOException | RuntimeException e) {
            close();
            throw e;
        }
    }

    /** Returns what is to be asked. */
    List<Question> questions() {
        return List.copyOf(questions);
    }

    /** Copies the tables of the free choice to their final name. */
    List<TravelTimes> publish(Path target) throws IOException {
        return files.getFirst().publish(target);
    }

    /** Copies the tables of the catchments, if there are any, to their final name. */
    List<TravelTimes> publishResponsible(Path target) throws IOException {
        return files.size() < 2 ? List.of() : files.get(1).publish(target);
    }

    /** Deletes the files: the results are written. */
    void delete() throws IOException {
        for (GrowingTravelTimes file : files) {
            file.delete();
        }
    }

    @Override
    public void close() throws IOException {
        for (GrowingTravelTimes file : files) {
            file.close();
        }
        if (temporary.isPresent()) {
            try (var left = Files.list(temporary.get())) {
                for (Path file : left.toList()) {
                    Files.delete(file);
                }
            }
            Files.delete(temporary.get());
        }
    }
}
