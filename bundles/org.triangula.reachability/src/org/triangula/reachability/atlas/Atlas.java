// SPDX-License-Identifier: EPL-2.0
package org.triangula.reachability.atlas;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import org.locationtech.jts.geom.Envelope;
import org.triangula.core.progress.Progress;
import org.triangula.core.table.CsvTableWriter;
import org.triangula.geo.area.Area;
import org.triangula.geo.area.AreaLayer;
import org.triangula.geo.map.MapExport;
import org.triangula.geo.map.MapSheet;
import org.triangula.reachability.ReachabilityResult;
import org.triangula.reachability.TravelTimes;
import org.triangula.reachability.map.TravelTimeLayer;
import org.triangula.reachability.map.TravelTimeMaps;
import org.triangula.reachability.results.AtomicFile;
import org.triangula.reachability.statistics.StatisticsTable;

/**
 * Writes the atlas of a result: a PDF document with a page per facility type, mode and area, the same maps as PNG, and
 * the statistics per area as one table.
 */
public final class Atlas {

    /** Name of the PDF document. */
    public static final String PDF_NAME = "atlas.pdf";
    /** Name of the folder of PNG maps. */
    public static final String FOLDER_NAME = "atlas";
    /** Name of the table of statistics. */
    public static final String STATISTICS_NAME = "statistics.csv";

    private final ReachabilityResult result;
    private final TravelTimeMaps maps;
    private final Optional<AreaLayer> areas;
    private final UnaryOperator<String> typeNames;
    private final Set<String> excluded;

    /**
     * Creates the atlas.
     *
     * @param result the result
     * @param maps its maps
     * @param areas the areas, in degrees (EPSG:4326); without them there is one page per type and mode
     * @param typeNames gives a type the name to show
     * @param excluded identities of areas that have no page and do not count
     */
    public Atlas(ReachabilityResult result, TravelTimeMaps maps, Optional<AreaLayer> areas,
            UnaryOperator<String> typeNames, Set<String> excluded) {
        this.result = result;
        this.maps = maps;
        this.areas = areas;
        this.typeNames = typeNames;
        this.excluded = Set.copyOf(excluded);
    }

    /** One page. */
    private record Page(int table, Optional<Area> area) {
    }

    private List<Page> pages() {
        Envelope box = new Envelope();
        for (int i = 0; i < result.request().origins().size(); i++) {
            box.expandToInclude(result.request().origins().longitude(i), result.request().origins().latitude(i));
        }
        List<Page> pages = new ArrayList<>();
        for (int table = 0; table < result.times().size(); table++) {
            pages.add(new Page(table, Optional.empty()));
            for (Area area : areas.map(AreaLayer::areas).orElse(List.of())) {
                if (!excluded.contains(area.id()) && area.geometry().getEnvelopeInternal().intersects(box)) {
                    pages.add(new Page(table, Optional.of(area)));
                }
            }
        }
        return pages;
    }

    /**
     * Writes all files.
     *
     * @param folder where they go; made if missing
     * @param locale language of numbers
     * @param progress told about the work, and can cancel it
     * @return the files: document, statistics, maps of areas
     * @throws IOException if a file cannot be written
     */
    public List<Path> write(Path folder, Locale locale, Progress progress) throws IOException {
        List<Path> written = new ArrayList<>();
        written.add(folder.resolve(PDF_NAME));
        written.add(statistics(folder, locale));
        List<Page> pages = pages();
        Path maps = folder.resolve(FOLDER_NAME);
        byte[] document;
        try {
            document = MapSheet.pdf("Triangula", () -> sheets(pages, maps, written, progress));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        AtomicFile.write(folder.resolve(PDF_NAME), out -> out.write(document));
        return written;
    }

    /**
     * Writes the statistics only.
     *
     * @param folder where they go; made if missing
     * @param locale language of numbers
     * @return the file
     * @throws IOException if it cannot be written
     */
    public Path statistics(Path folder, Locale locale) throws IOException {
        Path statistics = folder.resolve(STATISTICS_NAME);
        String table = CsvTableWriter.text(StatisticsTable.all(result, areas, excluded, typeNames,
                TravelTimeLayer::name), locale);
        AtomicFile.write(statistics, out -> out.write(table.getBytes(StandardCharsets.UTF_8)));
        return statistics;
    }

    /** The sheets one after the other; maps of areas are written as PNG on the way. */
    private Iterator<MapSheet> sheets(List<Page> pages, Path folder, List<Path> written, Progress progress) {
        AtomicInteger done = new AtomicInteger();
        return pages.stream().map(page -> {
            progress.checkCancelled();
            progress.report(FOLDER_NAME, (double) done.getAndIncrement() / pages.size());
            TravelTimes times = result.times().get(page.table());
            if (page.area().isEmpty()) {
                return Optional.of(maps.sheet(times));
            }
            Optional<MapSheet> sheet = maps.sheet(times, page.area().get());
            if (sheet.isPresent()) {
                try {
                    Files.createDirectories(folder);
                    Path file = folder.resolve(page.area().get().name().replaceAll("[^\\p{L}\\p{N}_-]+", "-") + "_"
                            + TravelTimeMaps.fileName(times) + ".png");
                    MapExport.png(sheet.get(), file);
                    written.add(file);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
            return sheet;
        }).flatMap(Optional::stream).iterator();
    }
}
