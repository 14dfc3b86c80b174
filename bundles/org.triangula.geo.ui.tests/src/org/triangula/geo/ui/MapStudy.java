// SPDX-License-Identifier: EPL-2.0
package org.triangula.geo.ui;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.IWorkbenchPage;
import org.locationtech.jts.geom.Coordinate;
import org.triangula.core.operation.StudyOperation;
import org.triangula.geo.crs.CoordinateTransform;
import org.triangula.geo.study.TermKey;
import org.triangula.model.places.Area;
import org.triangula.model.places.Facility;
import org.triangula.model.places.PlacesFactory;
import org.triangula.testing.ui.WorkbenchStudy;

/** An invented study that is open in the workbench, with its map: two districts and a job centre. */
final class MapStudy extends WorkbenchStudy {

    final IWorkbenchPage page = page();
    final MapView view;
    Area west;
    Area east;
    Facility office;

    MapStudy() throws Exception {
        super("map");
        run(StudyOperation.of("places", edit -> {
            west = area(edit.study().getPlaces().getAreas(), "Westkreis", 9.0);
            east = area(edit.study().getPlaces().getAreas(), "Ostkreis", 9.2);
            west.setKind(TermKey.find(TermKey.terms(edit.study(), TermKey.AREA_KIND), "district").orElseThrow());
            east.setKind(west.getKind());
            office = PlacesFactory.eINSTANCE.createFacility();
            office.setName("Jobcenter West");
            office.setLongitude(9.05);
            office.setLatitude(49.05);
            office.setType(TermKey.find(TermKey.terms(edit.study(), TermKey.FACILITY_TYPE), "jobcenter")
                    .orElseThrow());
            edit.study().getPlaces().getFacilities().add(office);
        }));
        page.showView(IdentifyView.ID);
        view = (MapView) page.showView(MapView.ID);
        waitFor(() -> view.control().content().isPresent()
                && view.control().content().get().points().containsKey(office.getId())
                && view.control().view().width() > 100 && colours().size() > 5);
    }

    private static Area area(List<Area> areas, String name, double left) {
        Area area = PlacesFactory.eINSTANCE.createArea();
        area.setName(name);
        area.setGeometry(String.format(Locale.ROOT,
                "POLYGON ((%1$.1f 49, %2$.1f 49, %2$.1f 49.2, %1$.1f 49.2, %1$.1f 49))", left, left + 0.2));
        areas.add(area);
        return area;
    }

    @Override
    public void close() {
        page.hideView(view);
        super.close();
    }

    /** The colours that are seen. */
    Set<Integer> colours() {
        MapControl control = view.control();
        Image image = new Image(control.getDisplay(), control.getSize().x, control.getSize().y);
        GC gc = new GC(image);
        control.print(gc);
        Event event = new Event();
        event.gc = gc;
        event.widget = control;
        control.notifyListeners(SWT.Paint, event);
        ImageData data = image.getImageData(100);
        gc.dispose();
        image.dispose();
        Set<Integer> found = new HashSet<>();
        for (int y = 0; y < data.height; y += 2) {
            for (int x = 0; x < data.width; x += 2) {
                var rgb = data.palette.getRGB(data.getPixel(x, y));
                found.add(rgb.red << 16 | rgb.green << 8 | rgb.blue);
            }
        }
        return found;
    }

    private Point pixel(double longitude, double latitude) {
        MapControl control = view.control();
        Coordinate place = CoordinateTransform.between("EPSG:4326",
                control.content().orElseThrow().scene().systemCode()).transform(longitude, latitude);
        return new Point((int) Math.round(control.view().pixelX(place.x)),
                (int) Math.round(control.view().pixelY(place.y)));
    }

    private void mouse(int kind, Point at, int modifiers) {
        Event event = new Event();
        event.button = 1;
        event.x = at.x;
        event.y = at.y;
        event.stateMask = modifiers;
        view.control().notifyListeners(kind, event);
    }

    void click(double longitude, double latitude) {
        Point at = pixel(longitude, latitude);
        mouse(SWT.MouseDown, at, 0);
        mouse(SWT.MouseUp, at, 0);
    }

    void drag(double fromLongitude, double fromLatitude, double toLongitude, double toLatitude, int modifiers) {
        Point from = pixel(fromLongitude, fromLatitude);
        Point to = pixel(toLongitude, toLatitude);
        mouse(SWT.MouseDown, from, modifiers);
        mouse(SWT.MouseMove, new Point((from.x + to.x) / 2, (from.y + to.y) / 2), modifiers | SWT.BUTTON1);
        mouse(SWT.MouseMove, to, modifiers | SWT.BUTTON1);
        mouse(SWT.MouseUp, to, modifiers | SWT.BUTTON1);
    }

    void key(int character, int code) {
        Event event = new Event();
        event.character = (char) character;
        event.keyCode = code;
        event.widget = view.control();
        view.control().notifyListeners(SWT.KeyDown, event);
    }
}
