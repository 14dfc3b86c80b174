// SPDX-License-Identifier: EPL-2.0
package org.triangula.geo.ui;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.ImageTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;
import org.eclipse.swt.widgets.FileDialog;
import org.triangula.core.problem.Problem;
import org.triangula.geo.map.MapCaption;
import org.triangula.geo.map.MapExport;
import org.triangula.geo.map.MapSheet;
import org.triangula.geo.study.CellTable;
import org.triangula.geo.ui.MapContent.Result;
import org.triangula.ui.study.Problems;
import org.triangula.ui.study.StudyWorkspace;

/** Copies and saves the part of the map that is seen, with title, legend, scale and footer. */
final class MapSaving {

    private static final double SCALE = 1.6;

    private final MapControl control;

    MapSaving(MapControl control) {
        this.control = control;
    }

    private Optional<MapSheet> sheet() {
        return control.content().map(content -> new MapSheet(content.scene(), Optional.of(control.view().visible()),
                caption(content), Locale.getDefault(), (int) ((control.view().width() + 300) * SCALE),
                (int) ((control.view().height() + 140) * SCALE), SCALE));
    }

    private static MapCaption caption(MapContent content) {
        String study = StudyWorkspace.get().current().map(session -> session.study().getName()).orElse("");
        String today = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).format(LocalDate.now());
        NumberFormat numbers = NumberFormat.getIntegerInstance();
        Optional<CellTable> cells = content.cells();
        Optional<Result> result = content.result();
        if (cells.isEmpty() || result.isEmpty()) {
            return new MapCaption(study, "", "", NLS.bind(Messages.caption_source, study), today, false);
        }
        return new MapCaption(NLS.bind(Messages.caption_title, result.get().typeName(),
                Messages.mode(result.get().mode())), result.get().scenarioName(),
                NLS.bind(Messages.caption_base, numbers.format(cells.get().x().length),
                        numbers.format(cells.get().count("ok"))),
                NLS.bind(Messages.caption_source, study), today, false);
    }

    void copy() {
        sheet().ifPresent(sheet -> {
            BufferedImage image = sheet.image();
            int[] pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
            ImageData data = new ImageData(image.getWidth(), image.getHeight(), 24,
                    new PaletteData(0xFF0000, 0xFF00, 0xFF));
            for (int row = 0; row < data.height; row++) {
                data.setPixels(0, row, data.width, pixels, row * data.width);
            }
            Clipboard clipboard = new Clipboard(control.getDisplay());
            try {
                clipboard.setContents(new Object[] {data}, new Transfer[] {ImageTransfer.getInstance()});
            } finally {
                clipboard.dispose();
            }
            Problems.notice(Messages.export_copied);
        });
    }

    void save() {
        FileDialog dialog = new FileDialog(control.getShell(), SWT.SAVE);
        dialog.setFilterExtensions(new String[] {"*.png", "*.svg"});
        dialog.setFilterNames(new String[] {"PNG", "SVG"});
        dialog.setFileName("map.png");
        dialog.setOverwrite(true);
        String chosen = dialog.open();
        if (chosen == null) {
            return;
        }
        boolean vector = chosen.toLowerCase(Locale.ROOT).endsWith(".svg");
        Path file = Path.of(vector || chosen.toLowerCase(Locale.ROOT).endsWith(".png") ? chosen : chosen + ".png");
        sheet().ifPresent(sheet -> {
            Job job = Job.create(Messages.export_save, (ICoreRunnable) monitor -> {
                try {
                    if (vector) {
                        MapExport.svg(sheet, file);
                    } else {
                        MapExport.png(sheet, file);
                    }
                } catch (IOException e) {
                    Problem problem = new Problem(file.toString(), NLS.bind(Messages.export_failed, e.getMessage()),
                            Messages.export_remedy);
                    control.getDisplay().asyncExec(() -> Problems.show(problem));
                }
            });
            job.schedule();
        });
    }
}
