// SPDX-License-Identifier: EPL-2.0
package org.triangula.geo.ui;

import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyEvent;
import org.eclipse.swt.graphics.Cursor;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;

/**
 * Pointer and keys of the map: pan by dragging, with the middle button or by arrow keys, zoom by wheel, + and −,
 * everything by 0 or Home, ask by click or Enter; and what the tool in use makes of them.
 */
final class MapHand {

    private static final double KEY_ZOOM = 1.5;
    private static final double WHEEL_ZOOM = 1.25;
    private static final int CLICK_SLACK = 4;

    private final MapControl control;
    private final MapStage stage = new Stage();
    private Listener listener = new Listener() {
        @Override
        public void clicked(int x, int y) {
            // nobody listens yet
        }

        @Override
        public void toolChanged(Optional<MapTool> used) {
            // nobody listens yet
        }
    };
    private MapTool tool;
    private Point pressed;
    private Point dragged;
    private boolean taken;
    private Point last = new Point(0, 0);

    /** Told about what pointer and keys did. */
    interface Listener {
        /** A person asked what is at a place, in points of the control. */
        void clicked(int x, int y);

        /** The selection is to be seen. */
        default void zoomToSelection() {
            // not everybody has a selection
        }

        /** Another tool is in use, or none, or it has something else to say. */
        void toolChanged(Optional<MapTool> used);
    }

    MapHand(MapControl control) {
        this.control = control;
        control.addListener(SWT.MouseDown, this::mouseDown);
        control.addListener(SWT.MouseMove, this::mouseMove);
        control.addListener(SWT.MouseUp, this::mouseUp);
        control.addListener(SWT.MouseDoubleClick, this::doubleClick);
        control.addListener(SWT.MouseWheel, this::wheel);
        control.addListener(SWT.Gesture, this::gesture);
        control.addListener(SWT.KeyDown, event -> key(new KeyEvent(event)));
        control.addListener(SWT.Dispose, event -> end());
    }

    void setListener(Listener told) {
        listener = told;
    }

    Optional<MapTool> tool() {
        return Optional.ofNullable(tool);
    }

    void use(MapTool next) {
        end();
        tool = next;
        control.setCursor(cursor());
        next.started(stage);
        stage.changed();
    }

    void end() {
        MapTool before = tool;
        if (before != null) {
            tool = null;
            taken = false;
            before.ended();
            if (!control.isDisposed()) {
                control.setCursor(null);
                stage.changed();
            }
        }
    }

    private Cursor cursor() {
        return tool == null ? null : control.getDisplay().getSystemCursor(tool.cursor());
    }

    /** Where the pointer was last. */
    Optional<MapPointer> pointer() {
        return pointer(last.x, last.y, 0);
    }

    private Optional<MapPointer> pointer(int x, int y, int modifiers) {
        return control.content().map(content -> new MapPointer(content, control.view(), x, y, modifiers));
    }

    private void mouseDown(Event event) {
        control.setFocus();
        last = new Point(event.x, event.y);
        if (event.button == 1 || event.button == 2) {
            pressed = new Point(event.x, event.y);
            dragged = null;
            taken = event.button == 1 && tool != null
                    && pointer(event.x, event.y, event.stateMask).map(tool::pressed).orElse(false);
        }
    }

    private void mouseMove(Event event) {
        Point before = last;
        last = new Point(event.x, event.y);
        control.pointerMoved(before, last);
        if (pressed == null) {
            if (tool != null) {
                pointer(event.x, event.y, event.stateMask).ifPresent(tool::moved);
            }
            return;
        }
        if (taken) {
            if (tool != null) {
                pointer(event.x, event.y, event.stateMask).ifPresent(tool::dragged);
            }
            return;
        }
        Point from = dragged == null ? pressed : dragged;
        if (dragged == null && Math.hypot(event.x - pressed.x, event.y - pressed.y) < CLICK_SLACK) {
            return;
        }
        dragged = new Point(event.x, event.y);
        control.setCursor(control.getDisplay().getSystemCursor(SWT.CURSOR_SIZEALL));
        control.pan(event.x - from.x, event.y - from.y);
    }

    private void mouseUp(Event event) {
        if (event.button != 1 && event.button != 2 || pressed == null) {
            return;
        }
        boolean click = dragged == null && event.button == 1;
        boolean drag = taken;
        pressed = null;
        dragged = null;
        taken = false;
        control.setCursor(cursor());
        if (drag) {
            if (tool != null) {
                pointer(event.x, event.y, event.stateMask).ifPresent(tool::released);
            }
        } else if (click && !control.toggleLegend(event.x, event.y)) {
            click(event.x, event.y, event.stateMask);
        }
    }

    private void click(int x, int y, int modifiers) {
        boolean used = tool != null && pointer(x, y, modifiers).map(tool::clicked).orElse(false);
        if (!used) {
            listener.clicked(x, y);
        }
    }

    private void doubleClick(Event event) {
        if (event.button == 1 && tool != null) {
            pointer(event.x, event.y, event.stateMask).ifPresent(tool::doubleClicked);
        }
    }

    private void wheel(Event event) {
        control.zoom(event.count > 0 ? WHEEL_ZOOM : 1 / WHEEL_ZOOM, event.x, event.y);
        event.doit = false;
    }

    private void gesture(Event event) {
        if (event.detail == SWT.GESTURE_MAGNIFY && event.magnification > 0) {
            control.zoom(event.magnification, event.x, event.y);
        }
    }

    private void key(KeyEvent event) {
        if (tool != null && tool.key(event)) {
            return;
        }
        double step = Math.min(control.view().width(), control.view().height()) / 6.0;
        switch (event.keyCode) {
            case SWT.ARROW_LEFT -> control.pan(step, 0);
            case SWT.ARROW_RIGHT -> control.pan(-step, 0);
            case SWT.ARROW_UP -> control.pan(0, step);
            case SWT.ARROW_DOWN -> control.pan(0, -step);
            case SWT.HOME -> control.fit();
            case SWT.KEYPAD_ADD -> control.zoom(KEY_ZOOM);
            case SWT.KEYPAD_SUBTRACT -> control.zoom(1 / KEY_ZOOM);
            case SWT.CR, SWT.KEYPAD_CR -> click(control.view().width() / 2, control.view().height() / 2,
                    event.stateMask);
            case SWT.ESC -> end();
            default -> {
                switch (event.character) {
                    case '+', '=' -> control.zoom(KEY_ZOOM);
                    case '-' -> control.zoom(1 / KEY_ZOOM);
                    case '0' -> control.fit();
                    case 'z' -> listener.zoomToSelection();
                    default -> {
                        // other keys are for the workbench
                    }
                }
            }
        }
    }

    /** What the tool in use may ask. */
    private final class Stage implements MapStage {
        @Override
        public void changed() {
            listener.toolChanged(tool());
            control.redraw();
        }

        @Override
        public void end() {
            MapHand.this.end();
        }

        @Override
        public Shell shell() {
            return control.getShell();
        }
    }
}
