// SPDX-License-Identifier: EPL-2.0
package org.triangula.analysis.ui.matrix;

import java.util.Optional;
import java.util.function.BiConsumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.ScrollBar;
import org.triangula.ui.widgets.AccessibleNames;

/**
 * A matrix of any size on the screen: only what is seen is painted; the heads stay while the cells scroll. Arrow keys
 * walk, Enter or a click opens the segments of a cell, of a row (its head) or of a column.
 */
final class MatrixCanvas extends Canvas {

    private final MatrixPainter painter;
    private MatrixView view;
    private Point current = new Point(0, 0);
    private Point hovered;
    private BiConsumer<Integer, Integer> opened = (down, across) -> { };

    MatrixCanvas(Composite parent) {
        super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND | SWT.H_SCROLL | SWT.V_SCROLL);
        painter = new MatrixPainter(this);
        addListener(SWT.Paint, event -> painter.paint(event.gc, view, origin(), current, hovered, isFocusControl()));
        addListener(SWT.Resize, event -> changed());
        addListener(SWT.MouseMove, this::hover);
        addListener(SWT.MouseExit, event -> leave());
        addListener(SWT.MouseDown, this::press);
        addListener(SWT.KeyDown, this::key);
        addListener(SWT.FocusIn, event -> redraw());
        addListener(SWT.FocusOut, event -> redraw());
        addListener(SWT.Traverse, event -> event.doit = event.detail == SWT.TRAVERSE_TAB_NEXT
            || event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
        for (ScrollBar bar : new ScrollBar[] {getHorizontalBar(), getVerticalBar()}) {
            bar.addListener(SWT.Selection, event -> redraw());
        }
        AccessibleNames.give(this, () -> describe());
        getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
            @Override
            public void getRole(AccessibleControlEvent event) {
                event.detail = ACC.ROLE_TABLE;
            }
        });
    }

    /** Shows a matrix; the place and the current cell stay where they can. */
    void show(MatrixView shown) {
        view = shown;
        if (view != null) {
            painter.measure(view);
            current = new Point(Math.max(0, Math.min(current.x, view.fullWidth() - 1)),
                Math.max(0, Math.min(current.y, view.fullHeight() - 1)));
            hovered = null;
        }
        changed();
    }

    Optional<MatrixView> view() {
        return Optional.ofNullable(view);
    }

    /** What happens when a cell is opened; -1 stands for a whole row or column. */
    void onOpen(BiConsumer<Integer, Integer> listener) {
        opened = listener;
    }

    /** The cell that keys have reached: x across, y down. */
    Point current() {
        return current;
    }

    /** Goes to a cell and shows it. */
    void go(int down, int across) {
        if (view == null || view.fullHeight() == 0 || view.fullWidth() == 0) {
            return;
        }
        current = new Point(Math.max(0, Math.min(across, view.fullWidth() - 1)),
            Math.max(0, Math.min(down, view.fullHeight() - 1)));
        Rectangle cell = painter.cell(current.y, current.x, new Point(0, 0));
        Rectangle area = getClientArea();
        reveal(getHorizontalBar(), cell.x, cell.x + cell.width, painter.headWidth(), area.width);
        reveal(getVerticalBar(), cell.y, cell.y + cell.height, painter.headHeight(), area.height);
        getAccessible().setFocus(ACC.CHILDID_SELF);
        redraw();
    }

    private static void reveal(ScrollBar bar, int from, int to, int head, int size) {
        int position = bar.getSelection();
        position = Math.max(position, to - size);
        bar.setSelection(Math.max(0, Math.min(position, from - head)));
    }

    private String describe() {
        return view == null || view.fullHeight() == 0 || view.fullWidth() == 0 ? Messages.accessible_empty
            : view.explain(current.y, current.x).replace('\n', ' ');
    }

    private Point origin() {
        return new Point(getHorizontalBar().getSelection(), getVerticalBar().getSelection());
    }

    private void changed() {
        Rectangle area = getClientArea();
        Point size = view == null ? new Point(0, 0) : painter.size(view);
        adjust(getHorizontalBar(), size.x, area.width, painter.cellWidth());
        adjust(getVerticalBar(), size.y, area.height, painter.cellHeight());
        redraw();
    }

    private static void adjust(ScrollBar bar, int whole, int seen, int step) {
        int thumb = Math.max(1, Math.min(whole, seen));
        bar.setValues(Math.max(0, Math.min(bar.getSelection(), whole - thumb)), 0, Math.max(1, whole), thumb,
            Math.max(1, step), Math.max(1, thumb - step));
        bar.setEnabled(whole > seen);
        bar.setVisible(whole > seen);
    }

    private void hover(Event event) {
        Point at = view == null ? null : painter.at(view, event.x, event.y, origin());
        if (at == null ? hovered == null : at.equals(hovered)) {
            return;
        }
        hovered = at;
        String tip = null;
        if (view != null && at != null) {
            tip = at.x < 0 ? at.y < 0 ? view.sheet().base() + "\n" + view.sheet().formula() : view.down(at.y).path()
                : at.y < 0 ? view.across(at.x).path() : view.explain(at.y, at.x);
        }
        setToolTipText(tip == null ? null : tip.replace("&", "&&"));
        setCursor(at != null && (at.x >= 0 || at.y >= 0) ? getDisplay().getSystemCursor(SWT.CURSOR_HAND) : null);
        redraw();
    }

    private void leave() {
        hovered = null;
        redraw();
    }

    private void press(Event event) {
        setFocus();
        Point at = view == null ? null : painter.at(view, event.x, event.y, origin());
        if (at == null || at.x < 0 && at.y < 0) {
            return;
        }
        if (at.x >= 0 && at.y >= 0) {
            current = at;
        }
        redraw();
        if (event.button == 1) {
            opened.accept(at.y, at.x);
        }
    }

    private void key(Event event) {
        if (view == null) {
            return;
        }
        boolean all = (event.stateMask & SWT.MOD1) != 0;
        int page = Math.max(1, (getClientArea().height - painter.headHeight()) / painter.cellHeight() - 1);
        switch (event.keyCode) {
            case SWT.ARROW_LEFT -> go(current.y, current.x - 1);
            case SWT.ARROW_RIGHT -> go(current.y, current.x + 1);
            case SWT.ARROW_UP -> go(current.y - 1, current.x);
            case SWT.ARROW_DOWN -> go(current.y + 1, current.x);
            case SWT.PAGE_UP -> go(current.y - page, current.x);
            case SWT.PAGE_DOWN -> go(current.y + page, current.x);
            case SWT.HOME -> go(all ? 0 : current.y, 0);
            case SWT.END -> go(all ? Integer.MAX_VALUE : current.y, Integer.MAX_VALUE);
            case SWT.CR, SWT.KEYPAD_CR -> opened.accept(current.y, current.x);
            default -> {
                if (event.character == ' ') {
                    opened.accept(current.y, current.x);
                }
            }
        }
    }
}
