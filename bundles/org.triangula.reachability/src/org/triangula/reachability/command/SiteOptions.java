// SPDX-License-Identifier: EPL-2.0
package org.triangula.reachability.command;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.triangula.core.table.Column;
import org.triangula.core.table.CsvTableWriter;
import org.triangula.core.table.DataTable;
import org.triangula.reachability.Facilities;
import org.triangula.reachability.Origins;
import org.triangula.reachability.ReachabilityProgress;
import org.triangula.reachability.ReachabilityResult;
import org.triangula.reachability.TravelTimes;
import org.triangula.reachability.input.PointFiles;
import org.triangula.reachability.results.AtomicFile;
import org.triangula.reachability.search.LinkedFacilities;
import org.triangula.reachability.search.PreparedAnalysis;
import org.triangula.reachability.sites.SiteChoice;
import org.triangula.reachability.sites.SiteSearch;
import picocli.CommandLine.Option;

/** Where new sites of a type would reach most people who nothing of the type reaches yet within some minutes. */
final class SiteOptions {
    @Option(names = "--candidates", paramLabel = "FILE")
    private Path candidates;

    @Option(names = "--sites", paramLabel = "NUMBER")
    private int count = 1;

    @Option(names = "--sites-minutes", paramLabel = "MINUTES")
    private int minutes = 30;

    /** Whether a choice of sites is asked for. */
    boolean isAsked() {
        return candidates != null;
    }

    /** Answers for every type of the candidates and every mode. */
    Path write(PreparedAnalysis prepared, ReachabilityResult result, PointFiles files, Path folder,
            ReachabilityProgress progress) throws IOException {
        Facilities places = files.facilities(candidates);
        Origins origins = prepared.origins();
        double[] people = IntStream.range(0, origins.size()).mapToDouble(origins::population).toArray();
        List<List<Object>> rows = new ArrayList<>();
        for (TravelTimes now : result.times()) {
            int[] selection = places.ofType(now.type());
            if (selection.length == 0) {
                continue;
            }
            LinkedFacilities linked = prepared.link(places, now.mode());
            List<BitSet> reached = new ArrayList<>();
            for (int place : selection) {
                reached.add(SiteSearch.within(prepared.nearest(linked, now.type(), new int[] {place}, progress),
                        minutes));
            }
            SiteChoice choice = new SiteChoice(reached, people, SiteSearch.within(now, minutes));
            add(rows, "greedy", now, choice, choice.greedy(count), places, selection);
            if (SiteChoice.ways(selection.length, count) <= SiteSearch.MOST_CHOICES) {
                add(rows, "exact", now, choice, choice.exact(count), places, selection);
            }
        }
        Path file = folder.resolve("sites.csv");
        String text = CsvTableWriter.text(new DataTable("sites", List.of(Column.text("type"), Column.text("mode"),
                Column.text("method"), Column.text("sites"), Column.decimal("people_before"),
                Column.decimal("people_after")), rows, List.of()), Locale.ROOT);
        AtomicFile.write(file, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
        return file;
    }

    private static void add(List<List<Object>> rows, String method, TravelTimes now, SiteChoice choice,
            SiteChoice.Choice chosen, Facilities places, int[] selection) {
        rows.add(List.of(now.type(), now.mode().key(), method, String.join(" ", chosen.sites().stream().map(site ->
                places.get(selection[site]).id()).toList()), choice.peopleBefore(), chosen.people()));
    }
}
