// SPDX-License-Identifier: EPL-2.0
package org.triangula.geo.ui;

import java.io.IOException;
import java.nio.file.Path;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.osgi.util.NLS;
import org.locationtech.jts.geom.Envelope;
import org.triangula.core.problem.Problem;
import org.triangula.core.problem.ProblemException;
import org.triangula.core.table.DataTable;
import org.triangula.core.table.TableWriters;
import org.triangula.geo.feature.FeatureFormats;
import org.triangula.geo.feature.FeatureTable;
import org.triangula.geo.map.MapCaption;
import org.triangula.geo.map.MapExport;
import org.triangula.geo.map.MapSheet;
import org.triangula.geo.map.PaperFormat;

/**
 * Writes what the map shows: as a sheet for print, as geodata, or as tables. Called off the user interface thread.
 *
 * @param content what is written
 * @param extent the part that is seen, in the system of the map
 * @param title heading of the sheet
 * @param paper size of the sheet
 * @param dotsPerInch density of pictures made of pixels
 */
record MapExportJob(MapContent content, Envelope extent, String title, PaperFormat paper, int dotsPerInch) {

    private static final double SCREEN = 96;

    /** The sheet at a density. */
    MapSheet sheet(double dots) {
        return new MapSheet(content.scene(), Optional.of(extent), caption(), Locale.getDefault(), paper.width(dots),
                paper.height(dots), dots / SCREEN);
    }

    private MapCaption caption() {
        String today = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).format(LocalDate.now());
        NumberFormat numbers = NumberFormat.getIntegerInstance();
        String sources = String.join("; ", content.attribution());
        String subtitle = content.cells().isEmpty() ? "" : content.result().map(result -> NLS.bind(
                Messages.caption_title, result.typeName(), Messages.mode(result.mode())) + " – "
                + result.scenarioName()).orElse("");
        String base = content.cells().map(cells -> NLS.bind(Messages.caption_base, numbers.format(cells.x().length),
                numbers.format(cells.count("ok")))).orElse("");
        return new MapCaption(title, subtitle, base, sources, today, false);
    }

    /**
     * Writes a file; its ending decides the format.
     *
     * @param file the file, replaced when it exists
     * @return the files that were written
     * @throws ProblemException if it cannot be written
     */
    List<Path> write(Path file) throws ProblemException {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        try {
            if (name.endsWith(".png")) {
                MapExport.png(sheet(dotsPerInch), file);
                return List.of(file);
            } else if (name.endsWith(".svg")) {
                MapExport.svg(sheet(SCREEN), file);
                return List.of(file);
            } else if (name.endsWith(".pdf")) {
                MapExport.pdf(sheet(SCREEN), file);
                return List.of(file);
            }
        } catch (IOException e) {
            throw new ProblemException(new Problem(file.toString(), NLS.bind(Messages.export_failed, e.getMessage()),
                    Messages.export_remedy), e);
        }
        MapData data = new MapData(content);
        var format = FeatureFormats.of(file);
        if (format.isPresent()) {
            List<FeatureTable> tables = data.features();
            require(file, tables.isEmpty());
            return format.get().create().write(tables, file, Instant.now());
        }
        List<DataTable> tables = data.tables();
        require(file, tables.isEmpty());
        return TableWriters.write(file, tables, Locale.getDefault());
    }

    private static void require(Path file, boolean empty) throws ProblemException {
        if (empty) {
            throw new ProblemException(file.toString(), Messages.export_empty, Messages.export_emptyRemedy);
        }
    }
}
