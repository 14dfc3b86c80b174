// SPDX-License-Identifier: EPL-2.0
package org.triangula.geo.ui;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Text;
import org.locationtech.jts.geom.Envelope;
import org.triangula.core.problem.ProblemException;
import org.triangula.core.table.TableWriters;
import org.triangula.geo.feature.FeatureFormats;
import org.triangula.geo.map.MapLayer;
import org.triangula.geo.map.PaperFormat;
import org.triangula.geo.map.PointMapLayer;
import org.triangula.geo.operation.RecordRelease;
import org.triangula.ui.study.Problems;
import org.triangula.ui.study.StudyWorkspace;
import org.triangula.ui.widgets.SaveDialog;

/**
 * Asks how the map leaves the study: as a sheet (PDF, PNG, SVG), as geodata, or as tables. Protected places stay where
 * they are unless a person writes down why not; that is then recorded among the decisions of the study.
 */
final class MapExportWindow extends MapDialog {

    private static final List<String> PICTURES = List.of(".pdf", ".png", ".svg");
    private static final int USUAL_DENSITY = 300;
    private static final double AROUND = 0.02;

    private final MapControl map;
    private final List<String> names = new ArrayList<>();
    private final List<String> endings = new ArrayList<>();
    private Combo format;
    private Text title;
    private Combo paper;
    private Spinner density;
    private Button everything;
    private Button secret;
    private Text reason;

    MapExportWindow(Shell shell, MapControl map) {
        super(shell, Messages.export_choose);
        this.map = map;
        offer(Messages.export_pdf, ".pdf");
        offer(Messages.export_png, ".png");
        offer(Messages.export_svg, ".svg");
        FeatureFormats.all().forEach(one -> offer(one.name(), one.endings().getFirst()));
        TableWriters.all().forEach(one -> offer(one.name(), one.endings().getFirst()));
    }

    private void offer(String name, String ending) {
        names.add(name);
        endings.add(ending);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        getShell().setText(Messages.export_title);
        setTitle(Messages.export_title);
        Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        GridLayoutFactory.swtDefaults().numColumns(2).applyTo(area);
        label(area, Messages.export_format);
        format = combo(area, names);
        label(area, Messages.export_heading);
        title = new Text(area, SWT.BORDER | SWT.SINGLE);
        title.setText(StudyWorkspace.get().current().map(session -> session.study().getName()).orElse(""));
        GridDataFactory.fillDefaults().grab(true, false).hint(320, SWT.DEFAULT).applyTo(title);
        label(area, Messages.export_paper);
        paper = combo(area, List.of(Messages.paper_a4Landscape, Messages.paper_a4Portrait, Messages.paper_a3Landscape,
                Messages.paper_a3Portrait));
        label(area, Messages.export_density);
        density = new Spinner(area, SWT.BORDER);
        density.setMinimum(72);
        density.setMaximum(600);
        density.setSelection(USUAL_DENSITY);
        label(area, "");
        everything = new Button(area, SWT.CHECK);
        everything.setText(Messages.export_everything);
        label(area, Messages.export_protected);
        secret = new Button(area, SWT.CHECK);
        secret.setText(NLS.bind(Messages.export_include, protectedPlaces()));
        label(area, Messages.export_reason);
        reason = new Text(area, SWT.BORDER | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL);
        GridDataFactory.fillDefaults().grab(true, true).hint(320, 44).applyTo(reason);
        format.addListener(SWT.Selection, event -> check());
        secret.addListener(SWT.Selection, event -> check());
        reason.addListener(SWT.Modify, event -> check());
        return area;
    }

    private static void label(Composite area, String text) {
        new Label(area, SWT.NONE).setText(text);
    }

    private static Combo combo(Composite area, List<String> items) {
        Combo combo = new Combo(area, SWT.DROP_DOWN | SWT.READ_ONLY);
        combo.setItems(items.toArray(String[]::new));
        combo.select(0);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(combo);
        return combo;
    }

    /** The number of protected places that the map shows now. */
    private int protectedPlaces() {
        return map.content().map(content -> {
            int count = 0;
            for (MapLayer layer : content.scene().layers()) {
                if (layer instanceof PointMapLayer points) {
                    for (int i = 0; i < points.size(); i++) {
                        count += content.facts().secret().contains(points.pointId(i)) ? 1 : 0;
                    }
                }
            }
            return count;
        }).orElse(0);
    }

    private boolean hidesCells() {
        return map.content().filter(content -> content.cells().isPresent())
                .flatMap(content -> content.places().type(content.reached())
                        .map(type -> type.ids().stream().anyMatch(content.facts().secret()::contains)))
                .orElse(false);
    }

    @Override
    void check() {
        boolean picture = PICTURES.contains(endings.get(format.getSelectionIndex()));
        title.setEnabled(picture);
        paper.setEnabled(picture);
        everything.setEnabled(picture);
        density.setEnabled(endings.get(format.getSelectionIndex()).equals(".png"));
        int count = protectedPlaces();
        secret.setEnabled(count > 0 || hidesCells());
        reason.setEnabled(secret.getSelection());
        boolean asked = secret.getSelection();
        if (asked) {
            setMessage(Messages.export_recorded, reason.getText().isBlank() ? 2 : 1);
        } else if (hidesCells()) {
            setMessage(Messages.export_cellsHidden, 2);
        } else {
            setMessage(count > 0 ? NLS.bind(Messages.export_left, count) : Messages.export_hint);
        }
        Button ok = getButton(IDialogConstants.OK_ID);
        if (ok != null) {
            ok.setEnabled(!asked || !reason.getText().isBlank());
        }
    }

    @Override
    protected void okPressed() {
        int chosen = format.getSelectionIndex();
        Optional<SaveDialog.Chosen> file = new SaveDialog(Messages.export_title).offer(names.get(chosen),
                endings.get(chosen)).ask(getShell(), title.getText());
        file.ifPresent(one -> {
            write(one.file());
            super.okPressed();
        });
    }

    /** What is seen, without the empty ground around the layers. */
    private Envelope extent(boolean all) {
        Envelope layers = map.content().map(content -> content.scene().envelope()).orElseGet(Envelope::new);
        layers.expandBy(layers.getWidth() * AROUND, layers.getHeight() * AROUND);
        Envelope seen = all ? layers : map.view().visible().intersection(layers);
        return seen.isNull() ? map.view().visible() : seen;
    }

    /** Writes the file in a job; tells the person when it is there. */
    void write(Path file) {
        boolean publicOnly = !secret.getSelection();
        String why = reason.getText();
        int count = protectedPlaces();
        String heading = title.getText();
        PaperFormat sheet = PaperFormat.values()[paper.getSelectionIndex()];
        int dots = density.getSelection();
        Envelope seen = extent(everything.getSelection());
        Display display = map.getDisplay();
        StudyMap shared = StudyMap.get();
        Job.create(NLS.bind(Messages.export_writing, file.getFileName()), (ICoreRunnable) monitor -> {
            try {
                List<Path> written = new MapExportJob(shared.forExport(publicOnly), seen, heading, sheet, dots)
                        .write(file);
                display.asyncExec(() -> {
                    if (!publicOnly) {
                        StudyWorkspace.get().run(new RecordRelease(file.getFileName().toString(), count, why));
                    }
                    Problems.notice(NLS.bind(Messages.export_written, written.stream()
                            .map(path -> path.getFileName().toString()).collect(Collectors.joining(", ")),
                            file.getParent()));
                });
            } catch (ProblemException e) {
                display.asyncExec(() -> Problems.show(e.problem()));
            }
        }).schedule();
    }

    /** Chooses for tests: a format by its ending, and whether protected places are included and why. */
    void choose(String ending, boolean included, String why) {
        format.select(endings.indexOf(ending));
        secret.setSelection(included);
        reason.setText(why);
        check();
    }

    /** For tests. */
    Button ok() {
        return getButton(IDialogConstants.OK_ID);
    }
}
