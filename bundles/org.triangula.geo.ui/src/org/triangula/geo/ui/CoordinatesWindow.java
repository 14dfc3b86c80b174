// SPDX-License-Identifier: EPL-2.0
package org.triangula.geo.ui;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.triangula.geo.operation.PlaceFacility;
import org.triangula.geo.position.CoordinateNotation;
import org.triangula.geo.position.CoordinateReading;
import org.triangula.geo.position.Geodesic;
import org.triangula.geo.position.PhotoPosition;
import org.triangula.model.places.CoordinateOrigin;
import org.triangula.model.places.Facility;
import org.triangula.ui.operations.HandEdits;

/**
 * Asks for the coordinates of a facility in any usual notation, or a photograph. All ways to understand the text are
 * listed; where the likeliest one has the numbers in the opposite order, the person has to choose.
 */
final class CoordinatesWindow extends MapDialog {

    private static final List<CoordinateOrigin> ORIGINS = List.of(CoordinateOrigin.UNKNOWN,
            CoordinateOrigin.FROM_REGISTER, CoordinateOrigin.MEASURED_ON_SITE, CoordinateOrigin.PICKED_ON_MAP);

    private final Facility facility;
    private Text text;
    private Table readings;
    private Combo origin;
    private List<CoordinateReading> found = List.of();
    private String note = "";

    CoordinatesWindow(Shell shell, Facility facility) {
        super(shell, Messages.coordinates_place);
        this.facility = facility;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        getShell().setText(Messages.coordinates_title);
        setTitle(NLS.bind(Messages.coordinates_of, facility.getName()));
        Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        GridLayoutFactory.swtDefaults().numColumns(2).applyTo(area);
        new Label(area, SWT.NONE).setText(Messages.coordinates_text);
        text = new Text(area, SWT.BORDER | SWT.SINGLE);
        text.setMessage("49.4123, 8.7101");
        GridDataFactory.fillDefaults().grab(true, false).hint(380, SWT.DEFAULT).applyTo(text);
        new Label(area, SWT.NONE);
        Button photo = new Button(area, SWT.PUSH);
        photo.setText(Messages.coordinates_photo);
        photo.addListener(SWT.Selection, event -> askPhoto());
        Label meaning = new Label(area, SWT.NONE);
        meaning.setText(Messages.coordinates_meaning);
        GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(meaning);
        readings = new Table(area, SWT.BORDER | SWT.SINGLE | SWT.FULL_SELECTION);
        GridDataFactory.fillDefaults().grab(true, true).hint(380, 110).applyTo(readings);
        readings.addListener(SWT.Selection, event -> check());
        new Label(area, SWT.NONE).setText(Messages.coordinates_origin);
        origin = new Combo(area, SWT.DROP_DOWN | SWT.READ_ONLY);
        origin.setItems(Messages.origin_unknown, Messages.origin_register, Messages.origin_measured,
                Messages.origin_picked);
        origin.select(0);
        text.addListener(SWT.Modify, event -> understand());
        Clipboard clipboard = new Clipboard(getShell().getDisplay());
        if (clipboard.getContents(TextTransfer.getInstance()) instanceof String copied
                && !CoordinateNotation.read(copied, region()).isEmpty()) {
            text.setText(copied.strip());
        }
        clipboard.dispose();
        return area;
    }

    /** Where places are expected: around what the study has, else in Germany. */
    private static Envelope region() {
        Envelope box = StudyMap.get().content().map(content -> content.places().envelope()).orElseGet(Envelope::new);
        if (box.isNull()) {
            return CoordinateNotation.GERMANY;
        }
        box.expandBy(0.5);
        return box;
    }

    private void understand() {
        show(CoordinateNotation.read(text.getText(), region()), "");
    }

    private void show(List<CoordinateReading> shown, String origin) {
        found = shown;
        note = origin;
        readings.removeAll();
        for (CoordinateReading reading : found) {
            new TableItem(readings, SWT.NONE).setText(describe(reading));
        }
        if (!found.isEmpty() && !found.getFirst().swapped()) {
            readings.select(0);
        }
        check();
    }

    private static String describe(CoordinateReading reading) {
        String place = NLS.bind(Messages.identify_position, String.format("%.5f", reading.longitude()),
                String.format("%.5f", reading.latitude()));
        String notation = notation(reading.notation()) + (reading.swapped() ? ", " + Messages.coordinates_swapped : "")
                + (reading.near() ? "" : ", " + Messages.coordinates_far);
        String area = StudyMap.get().content().map(content -> content.places().areasAt(reading.longitude(),
                reading.latitude())).filter(areas -> !areas.isEmpty()).map(areas -> " – " + areas.getLast().name())
                .orElse("");
        return place + area + " (" + notation + ")";
    }

    private static String notation(CoordinateReading.Notation notation) {
        return switch (notation) {
            case DECIMAL_DEGREES -> Messages.notation_decimal;
            case DEGREES_AND_MINUTES -> Messages.notation_minutes;
            case UTM -> Messages.notation_utm;
            case GAUSS_KRUEGER -> Messages.notation_gaussKrueger;
            case MAP_LINK -> Messages.notation_link;
        };
    }

    private Optional<CoordinateReading> chosen() {
        int index = readings.getSelectionIndex();
        return index < 0 ? Optional.empty() : Optional.of(found.get(index));
    }

    @Override
    void check() {
        Optional<CoordinateReading> chosen = chosen();
        Button ok = getButton(IDialogConstants.OK_ID);
        if (ok != null) {
            ok.setEnabled(chosen.isPresent());
        }
        if (text.getText().isBlank() && found.isEmpty()) {
            setMessage(Messages.coordinates_hint);
        } else if (found.isEmpty()) {
            setMessage(Messages.coordinates_none, 2);
        } else if (chosen.isEmpty()) {
            setMessage(Messages.coordinates_ask, 2);
        } else if (facility.getLongitude() != null && facility.getLatitude() != null) {
            setMessage(NLS.bind(Messages.coordinates_distance, Lengths.length(Geodesic.distance(
                    new Coordinate(facility.getLongitude(), facility.getLatitude()),
                    new Coordinate(chosen.get().longitude(), chosen.get().latitude())))));
        } else {
            setMessage(Messages.coordinates_ready);
        }
    }

    private void askPhoto() {
        FileDialog dialog = new FileDialog(getShell(), SWT.OPEN);
        dialog.setFilterExtensions(new String[] {"*.jpg;*.jpeg;*.JPG;*.JPEG"});
        String chosen = dialog.open();
        if (chosen != null) {
            photo(Path.of(chosen));
        }
    }

    /** Takes the position of a photograph. */
    void photo(Path file) {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            Optional<PhotoPosition> position = PhotoPosition.read(in);
            if (position.isPresent()) {
                text.setText("");
                Envelope region = region();
                show(List.of(new CoordinateReading(position.get().longitude(), position.get().latitude(),
                        CoordinateReading.Notation.DECIMAL_DEGREES, false,
                        region.contains(position.get().longitude(), position.get().latitude()))),
                        NLS.bind(Messages.coordinates_photoNote, file.getFileName()));
                origin.select(ORIGINS.indexOf(CoordinateOrigin.MEASURED_ON_SITE));
            } else {
                setMessage(NLS.bind(Messages.coordinates_photoNone, file.getFileName()), 2);
            }
        } catch (IOException e) {
            setMessage(NLS.bind(Messages.coordinates_photoBad, file.getFileName(), e.getMessage()), 3);
        }
    }

    @Override
    protected void okPressed() {
        CoordinateReading reading = chosen().orElseThrow();
        String words = note.isEmpty() ? NLS.bind(Messages.coordinates_note, notation(reading.notation())) : note;
        if (HandEdits.run(facility, new PlaceFacility(facility.getId(), facility.getName(), reading.longitude(),
                reading.latitude(), ORIGINS.get(origin.getSelectionIndex()), words))) {
            super.okPressed();
        }
    }

    /** For tests. */
    Text text() {
        return text;
    }

    /** For tests. */
    Table readings() {
        return readings;
    }

    /** For tests. */
    Button ok() {
        return getButton(IDialogConstants.OK_ID);
    }
}
