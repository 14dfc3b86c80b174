// SPDX-License-Identifier: EPL-2.0
package org.triangula.geo.ui;

import java.awt.image.BufferedImage;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.ImageTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;
import org.eclipse.swt.widgets.Display;
import org.locationtech.jts.geom.Envelope;
import org.triangula.geo.map.PaperFormat;
import org.triangula.ui.study.Problems;
import org.triangula.ui.study.StudyWorkspace;

/** Copies the part of the map that is seen as a sheet, without protected places. */
final class MapSaving {

    private static final int DENSITY = 150;

    private final MapControl control;

    MapSaving(MapControl control) {
        this.control = control;
    }

    void copy() {
        if (control.content().isEmpty()) {
            return;
        }
        String title = StudyWorkspace.get().current().map(session -> session.study().getName()).orElse("");
        Envelope seen = control.view().visible();
        Display display = control.getDisplay();
        StudyMap map = StudyMap.get();
        Job.create(Messages.export_copy, (ICoreRunnable) monitor -> {
            BufferedImage image = new MapExportJob(map.forExport(true), seen, title, PaperFormat.A4_LANDSCAPE, DENSITY)
                    .sheet(DENSITY).image();
            int[] pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
            ImageData data = new ImageData(image.getWidth(), image.getHeight(), 24,
                    new PaletteData(0xFF0000, 0xFF00, 0xFF));
            for (int row = 0; row < data.height; row++) {
                data.setPixels(0, row, data.width, pixels, row * data.width);
            }
            display.asyncExec(() -> {
                Clipboard clipboard = new Clipboard(display);
                try {
                    clipboard.setContents(new Object[] {data}, new Transfer[] {ImageTransfer.getInstance()});
                } finally {
                    clipboard.dispose();
                }
                Problems.notice(Messages.export_copied);
            });
        }).schedule();
    }
}
