// SPDX-License-Identifier: EPL-2.0
package org.triangula.reachability.ui.travel;

import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;

/**
 * What a person does to facilities on the map: a context menu closes, moves and opens them, a sign can be dragged, and
 * places can be picked. Escape ends picking and dragging.
 */
final class MapGestures {

    private static final int SLACK = 6;

    private final TravelMapCanvas canvas;
    private final Label hint;
    private final Actions actions;
    private Consumer<MapPlace> picker;
    private String dragged = "";
    private Point from;
    private Point to;

    /** What can be done with facilities. */
    interface Actions {
        /** Whether the study may be changed and a scenario is shown. */
        boolean isEditable();

        /** A change is likely to come. */
        void expect();

        /** The name of a facility. */
        String name(String facility);

        /** The name of the type that is shown. */
        String type();

        /** Closes a facility. */
        void close(String facility);

        /** Moves a facility. */
        void move(String facility, MapPlace place);

        /** Opens a facility of the type that is shown. */
        void open(MapPlace place);

        /** Shows a facility of the study. */
        void show(String facility);
    }

    MapGestures(TravelMapCanvas canvas, Label hint, Actions actions) {
        this.canvas = canvas;
        this.hint = hint;
        this.actions = actions;
        canvas.addListener(SWT.MenuDetect, this::menu);
        showHint("");
    }

    private void menu(Event event) {
        event.doit = false;
        Point at = event.detail == SWT.MENU_KEYBOARD ? canvas.markedPixel() : canvas.toControl(event.x, event.y);
        Optional<MapPlace> place = canvas.placeAt(at);
        if (place.isEmpty() || !actions.isEditable()) {
            return;
        }
        actions.expect();
        Menu menu = new Menu(canvas);
        Optional<String> facility = canvas.facilityAt(at);
        facility.ifPresent(id -> {
            String name = actions.name(id).replace("&", "&&");
            item(menu, NLS.bind(Messages.edit_close, name), () -> actions.close(id));
            item(menu, NLS.bind(Messages.edit_move, name), () -> pickFor(id));
            item(menu, NLS.bind(Messages.edit_show, name), () -> actions.show(id));
            new MenuItem(menu, SWT.SEPARATOR);
        });
        item(menu, NLS.bind(Messages.edit_open, actions.type().replace("&", "&&")),
                () -> actions.open(place.get()));
        menu.addListener(SWT.Hide, hidden -> canvas.getDisplay().asyncExec(menu::dispose));
        menu.setLocation(canvas.toDisplay(at));
        menu.setVisible(true);
    }

    private static void item(Menu menu, String text, Runnable work) {
        MenuItem item = new MenuItem(menu, SWT.PUSH);
        item.setText(text);
        item.addListener(SWT.Selection, event -> work.run());
    }

    /** The next click is where a facility goes. */
    void pickFor(String facility) {
        pick(NLS.bind(Messages.edit_where, actions.name(facility)), place -> {
            endPicking();
            actions.move(facility, place);
        });
    }

    /**
     * Every click gives a place, until picking ends.
     *
     * @param what what is said above the map
     * @param taker takes the places
     */
    void pick(String what, Consumer<MapPlace> taker) {
        picker = taker;
        showHint(what);
        canvas.setCursor(canvas.getDisplay().getSystemCursor(SWT.CURSOR_CROSS));
        canvas.setFocus();
    }

    /** Ends picking; the map is as before. */
    void endPicking() {
        picker = null;
        canvas.setCursor(null);
        showHint("");
    }

    /** Whether clicks give places. */
    boolean isPicking() {
        return picker != null;
    }

    private void showHint(String text) {
        if (hint.isDisposed()) {
            return;
        }
        hint.setText(text.replace("&", "&&"));
        hint.setLayoutData(GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).indent(6, 2)
                .exclude(text.isEmpty()).create());
        hint.setVisible(!text.isEmpty());
        hint.getParent().layout();
    }

    /** Whether the press begins something here. */
    boolean press(Event event) {
        if (event.button != 1 || picker != null) {
            return picker != null;
        }
        Optional<String> sign = actions.isEditable() ? canvas.facilityAt(new Point(event.x, event.y))
                : Optional.empty();
        dragged = sign.orElse("");
        from = new Point(event.x, event.y);
        to = null;
        return sign.isPresent();
    }

    /** Whether the move belongs to something that began here. */
    boolean drag(Event event) {
        if (dragged.isEmpty()) {
            return picker != null;
        }
        if (to != null || Math.hypot(event.x - from.x, event.y - from.y) >= SLACK) {
            if (to == null) {
                actions.expect();
                showHint(NLS.bind(Messages.edit_dragging, actions.name(dragged)));
            }
            to = new Point(event.x, event.y);
            canvas.redraw();
        }
        return true;
    }

    /** Whether the release ends something here; a press without a move is a click on the map. */
    boolean release(Event event) {
        if (picker != null) {
            if (event.button == 1) {
                canvas.placeAt(new Point(event.x, event.y)).ifPresent(picker);
            }
            return true;
        }
        String moved = dragged;
        boolean far = to != null;
        endDragging();
        if (far) {
            canvas.placeAt(new Point(event.x, event.y)).ifPresent(place -> actions.move(moved, place));
        }
        return far;
    }

    private void endDragging() {
        if (to != null) {
            showHint("");
        }
        dragged = "";
        to = null;
        canvas.redraw();
    }

    /** Whether the key belongs here. */
    boolean key(Event event) {
        if (event.character == SWT.ESC && (picker != null || to != null)) {
            endDragging();
            endPicking();
            return true;
        }
        if (event.character == SWT.CR && picker != null) {
            canvas.placeAt(canvas.markedPixel()).ifPresent(picker);
            return true;
        }
        return false;
    }

    /** Paints where a sign is being dragged. */
    void paint(GC gc) {
        if (to != null) {
            gc.setLineWidth(2);
            gc.setForeground(gc.getDevice().getSystemColor(SWT.COLOR_BLACK));
            gc.setLineStyle(SWT.LINE_DASH);
            gc.drawLine(from.x, from.y, to.x, to.y);
            gc.setLineStyle(SWT.LINE_SOLID);
            gc.setBackground(gc.getDevice().getSystemColor(SWT.COLOR_BLACK));
            gc.fillPolygon(new int[] {to.x, to.y - 7, to.x + 7, to.y, to.x, to.y + 7, to.x - 7, to.y});
            gc.setForeground(gc.getDevice().getSystemColor(SWT.COLOR_WHITE));
            gc.drawPolygon(new int[] {to.x, to.y - 7, to.x + 7, to.y, to.x, to.y + 7, to.x - 7, to.y});
            gc.setLineWidth(1);
        }
    }
}
