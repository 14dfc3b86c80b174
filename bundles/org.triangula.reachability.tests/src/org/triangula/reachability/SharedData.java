// SPDX-License-Identifier: EPL-2.0
package org.triangula.reachability;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import org.junit.jupiter.api.Assumptions;
import org.triangula.reachability.input.OriginsCsv;
import org.triangula.reachability.street.StreetNetwork;
import org.triangula.reachability.street.StreetNetworkBuilder;
import org.triangula.reachability.street.StreetProfiles;

/** Finds the real data that lie beside the repository and are no part of it. */
public final class SharedData {
    private SharedData() {
    }

    /** Returns a file of the shared data, or skips the test. */
    public static Path file(String name) {
        String given = System.getProperty("triangula.shared");
        List<Path> candidates = new ArrayList<>();
        if (given != null) {
            candidates.add(Path.of(given));
        }
        for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            candidates.add(folder.resolve("shared"));
        }
        for (Path candidate : candidates) {
            Path file = candidate.resolve("data").resolve(name);
            if (Files.exists(file)) {
                return file;
            }
        }
        Assumptions.abort("Skipped: the shared data file " + name + " is not beside the repository "
                + "(set -Dtriangula.shared to its folder).");
        throw new IllegalStateException();
    }

    /** Returns the Heidelberg street extract. */
    public static Path streets() {
        return file("heidelberg/heidelberg.test.pbf");
    }

    /** Returns the Heidelberg streets with the default speeds, built once for all tests of a run; immutable. */
    public static StreetNetwork network() throws IOException {
        streets();
        try {
            return Built.NETWORK.get();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** Built when it is first asked for. */
    private static final class Built {
        private static final Supplier<StreetNetwork> NETWORK = new Supplier<>() {
            private StreetNetwork network;

            @Override
            public synchronized StreetNetwork get() {
                if (network == null) {
                    try {
                        network = new StreetNetworkBuilder(StreetProfiles.builtIn(), ReachabilityParameters.defaults())
                                .build(streets(), ReachabilityProgress.NONE);
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                }
                return network;
            }
        };
    }

    /** Returns the Heidelberg timetable. */
    public static Path timetable() {
        return file("heidelberg/vrn_gtfs_cut.zip");
    }

    /** Returns the centres of the Heidelberg grid. */
    public static Origins cells() throws IOException {
        return OriginsCsv.read(file("heidelberg/grid250_cells.csv"));
    }

    /** Returns facilities of several types at drawn cells; invented, but always the same. */
    public static Facilities facilities(Origins cells, int types, int perType) {
        SplittableRandom random = new SplittableRandom(20221004);
        List<Facilities.Facility> list = new ArrayList<>();
        for (int type = 0; type < types; type++) {
            for (int i = 0; i < perType; i++) {
                int cell = random.nextInt(cells.size());
                list.add(new Facilities.Facility("f" + type + "_" + i, "type" + type,
                        cells.longitude(cell) + random.nextDouble(-0.001, 0.001),
                        cells.latitude(cell) + random.nextDouble(-0.001, 0.001), "invented"));
            }
        }
        return new Facilities(list);
    }
}
