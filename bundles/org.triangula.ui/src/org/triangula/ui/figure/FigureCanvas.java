// SPDX-License-Identifier: EPL-2.0
package org.triangula.ui.figure;

import java.awt.image.BufferedImage;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageDataProvider;
import org.eclipse.swt.graphics.PaletteData;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.ScrollBar;
import org.triangula.figure.Figure;
import org.triangula.figure.FigureIndex;
import org.triangula.figure.FigureIndex.Stop;
import org.triangula.figure.FigurePng;
import org.triangula.figure.Mark;
import org.triangula.ui.theme.Theme;

/**
 * Shows a figure, exactly as it is exported. Wheel scrolls, with Ctrl it zooms; {@code +}, {@code -}, {@code 0} zoom,
 * arrow keys walk over the targets, Enter and a click open one. What a mark says is its tooltip.
 */
public final class FigureCanvas extends Canvas {

    private static final double STEP = 1.25;
    private static final double SMALLEST = 0.2;
    private static final double LARGEST = 5;
    private static final int WHEEL_PIXELS = 20;
    private static final int EDGE = 3;

    private FigureIndex index;
    private double zoom = 1;
    private String current = "";
    private Consumer<String> activated = target -> { };
    private Consumer<String> selected = target -> { };
    private Image picture;

    /**
     * Creates an empty canvas.
     *
     * @param parent where
     */
    public FigureCanvas(Composite parent) {
        super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND | SWT.H_SCROLL | SWT.V_SCROLL);
        addListener(SWT.Paint, event -> paint(event.gc));
        addListener(SWT.Resize, event -> changed());
        addListener(SWT.MouseMove, this::hover);
        addListener(SWT.MouseUp, this::click);
        addListener(SWT.MouseDown, event -> setFocus());
        addListener(SWT.MouseVerticalWheel, this::wheel);
        addListener(SWT.KeyDown, this::key);
        addListener(SWT.FocusIn, event -> redraw());
        addListener(SWT.FocusOut, event -> redraw());
        addListener(SWT.Traverse, event -> event.doit = event.detail == SWT.TRAVERSE_TAB_NEXT
            || event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
        addListener(SWT.Dispose, event -> forget());
        for (ScrollBar bar : new ScrollBar[] {getHorizontalBar(), getVerticalBar()}) {
            bar.addListener(SWT.Selection, event -> repaint());
        }
        getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = accessibleName();
            }

            @Override
            public void getHelp(AccessibleEvent event) {
                event.result = index == null ? "" : index.figure().description();
            }
        });
        getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
            @Override
            public void getRole(AccessibleControlEvent event) {
                event.detail = ACC.ROLE_GRAPHIC;
            }
        });
    }

    /**
     * Shows a figure. The zoom, the place and the current target stay where they can.
     *
     * @param figure the figure; {@code null} for none
     */
    public void setFigure(Figure figure) {
        index = figure == null ? null : new FigureIndex(figure);
        if (index == null || index.stop(current).isEmpty()) {
            current = "";
        }
        changed();
    }

    /**
     * The figure that is shown.
     *
     * @return the figure; empty when there is none
     */
    public Optional<Figure> figure() {
        return Optional.ofNullable(index).map(FigureIndex::figure);
    }

    /**
     * What happens when a target is opened.
     *
     * @param listener told the target's identity
     */
    public void onActivate(Consumer<String> listener) {
        activated = listener;
    }

    /**
     * What happens when keys or the pointer reach a target.
     *
     * @param listener told the target's identity
     */
    public void onSelect(Consumer<String> listener) {
        selected = listener;
    }

    /**
     * The target that keys have reached.
     *
     * @return its identity; empty when there is none
     */
    public String current() {
        return current;
    }

    /**
     * Goes to a target and shows it.
     *
     * @param target its identity
     */
    public void select(String target) {
        if (index != null) {
            index.stop(target).ifPresent(this::go);
        }
    }

    /**
     * The zoom.
     *
     * @return 1 for 100 %
     */
    public double zoom() {
        return zoom;
    }

    /**
     * Changes the zoom about the middle of what is seen.
     *
     * @param wanted 1 for 100 %; kept between 0.2 and 5
     */
    public void setZoom(double wanted) {
        Rectangle area = getClientArea();
        zoom(wanted, area.width / 2, area.height / 2);
    }

    /** Shows the whole figure, not larger than 100 %. */
    public void fit() {
        fit(SMALLEST);
    }

    /**
     * Shows the whole figure, not larger than 100 %, or as much of it from its upper left corner as can be seen at a
     * zoom at which it can still be read.
     *
     * @param least the smallest zoom; 1 for 100 %
     */
    public void fit(double least) {
        if (index != null) {
            Rectangle area = getClientArea();
            zoom = Math.max(least, Math.min(1,
                Math.min(area.width / index.figure().width(), area.height / index.figure().height())));
            changed();
            scrollTo(0, 0);
        }
    }

    private void zoom(double wanted, int x, int y) {
        double next = Math.max(SMALLEST, Math.min(LARGEST, wanted));
        double left = (getHorizontalBar().getSelection() + x) / zoom;
        double top = (getVerticalBar().getSelection() + y) / zoom;
        zoom = next;
        changed();
        scrollTo((int) Math.round(left * next - x), (int) Math.round(top * next - y));
    }

    private String accessibleName() {
        if (index == null) {
            return "";
        }
        return index.stop(current).map(stop -> stop.description() + " – " + index.figure().title())
            .orElse(index.figure().title());
    }

    private void changed() {
        Rectangle area = getClientArea();
        double width = index == null ? 1 : index.figure().width() * zoom;
        double height = index == null ? 1 : index.figure().height() * zoom;
        adjust(getHorizontalBar(), (int) Math.ceil(width), area.width);
        adjust(getVerticalBar(), (int) Math.ceil(height), area.height);
        repaint();
    }

    private static void adjust(ScrollBar bar, int whole, int seen) {
        int thumb = Math.max(1, Math.min(whole, seen));
        bar.setValues(Math.max(0, Math.min(bar.getSelection(), whole - thumb)), 0, Math.max(1, whole), thumb,
            WHEEL_PIXELS, Math.max(1, thumb - WHEEL_PIXELS));
        bar.setEnabled(whole > seen);
        bar.setVisible(whole > seen);
    }

    private void scrollTo(int left, int top) {
        getHorizontalBar().setSelection(Math.max(0, left));
        getVerticalBar().setSelection(Math.max(0, top));
        repaint();
    }

    private void repaint() {
        forget();
        redraw();
    }

    private void forget() {
        if (picture != null) {
            picture.dispose();
            picture = null;
        }
    }

    private double left() {
        Rectangle area = getClientArea();
        double width = index.figure().width() * zoom;
        return width < area.width ? -(area.width - width) / 2 : getHorizontalBar().getSelection();
    }

    private double top() {
        return index.figure().height() * zoom < getClientArea().height ? 0 : getVerticalBar().getSelection();
    }

    private void paint(GC gc) {
        Rectangle area = getClientArea();
        if (index == null || area.width == 0 || area.height == 0) {
            gc.setBackground(new Color(Theme.current().ground()));
            gc.fillRectangle(area);
            return;
        }
        if (picture == null) {
            double left = left() / zoom;
            double top = top() / zoom;
            picture = new Image(getDisplay(), (ImageDataProvider) percent -> {
                double scale = percent / 100.0;
                return data(FigurePng.image(index, left, top, (int) Math.ceil(area.width * scale),
                    (int) Math.ceil(area.height * scale), zoom * scale));
            });
        }
        gc.drawImage(picture, 0, 0);
        index.stop(current).filter(stop -> isFocusControl()).ifPresent(stop -> {
            gc.setForeground(new Color(Theme.current().accent()));
            gc.setLineWidth(2);
            gc.drawRectangle((int) (stop.left() * zoom - left()) - EDGE, (int) (stop.top() * zoom - top()) - EDGE,
                (int) ((stop.right() - stop.left()) * zoom) + 2 * EDGE,
                (int) ((stop.bottom() - stop.top()) * zoom) + 2 * EDGE);
        });
    }

    private static ImageData data(BufferedImage image) {
        int width = image.getWidth();
        int height = image.getHeight();
        ImageData data = new ImageData(width, height, 24, new PaletteData(0xFF0000, 0xFF00, 0xFF));
        int[] pixels = image.getRGB(0, 0, width, height, null, 0, width);
        for (int row = 0; row < height; row++) {
            data.setPixels(0, row, width, pixels, row * width);
        }
        return data;
    }

    private Optional<Mark> markAt(Event event) {
        return index == null ? Optional.empty()
            : index.at((event.x + left()) / zoom, (event.y + top()) / zoom);
    }

    private void hover(Event event) {
        Optional<Mark> mark = markAt(event);
        String tip = mark.map(Mark::description).filter(text -> !text.isEmpty()).map(text -> text.replace("&", "&&"))
            .orElse(null);
        if (tip == null ? getToolTipText() != null : !tip.equals(getToolTipText())) {
            setToolTipText(tip);
        }
        boolean link = mark.filter(found -> !found.target().isEmpty()).isPresent();
        setCursor(link ? getDisplay().getSystemCursor(SWT.CURSOR_HAND) : null);
    }

    private void click(Event event) {
        if (event.button == 1) {
            markAt(event).map(Mark::target).filter(target -> !target.isEmpty()).ifPresent(target -> {
                current = target;
                redraw();
                selected.accept(target);
                activated.accept(target);
            });
        }
    }

    private void wheel(Event event) {
        if ((event.stateMask & SWT.MOD1) != 0) {
            zoom(event.count > 0 ? zoom * STEP : zoom / STEP, event.x, event.y);
            event.doit = false;
        }
    }

    private void key(Event event) {
        switch (event.keyCode) {
            case SWT.ARROW_LEFT -> walk(-1, 0);
            case SWT.ARROW_RIGHT -> walk(1, 0);
            case SWT.ARROW_UP -> walk(0, -1);
            case SWT.ARROW_DOWN -> walk(0, 1);
            case SWT.PAGE_UP -> page(-1);
            case SWT.PAGE_DOWN -> page(1);
            case SWT.HOME -> first();
            case SWT.CR, SWT.KEYPAD_CR -> open();
            case SWT.KEYPAD_ADD -> setZoom(zoom * STEP);
            case SWT.KEYPAD_SUBTRACT -> setZoom(zoom / STEP);
            default -> {
                switch (event.character) {
                    case '+', '=' -> setZoom(zoom * STEP);
                    case '-' -> setZoom(zoom / STEP);
                    case '0' -> setZoom(1);
                    case ' ' -> open();
                    default -> {
                        // other keys are for the workbench
                    }
                }
            }
        }
    }

    private void open() {
        if (!current.isEmpty()) {
            activated.accept(current);
        }
    }

    private void page(int direction) {
        scrollTo(getHorizontalBar().getSelection(),
            getVerticalBar().getSelection() + direction * getVerticalBar().getPageIncrement());
    }

    private void first() {
        if (index != null) {
            index.stops().stream().findFirst().ifPresent(this::go);
        }
    }

    private void walk(int dx, int dy) {
        if (index != null) {
            if (index.stops().isEmpty()) {
                scrollTo(getHorizontalBar().getSelection() + dx * WHEEL_PIXELS,
                    getVerticalBar().getSelection() + dy * WHEEL_PIXELS);
            } else {
                index.next(current, dx, dy).ifPresent(this::go);
            }
        }
    }

    private void go(Stop stop) {
        current = stop.target();
        Rectangle area = getClientArea();
        scrollTo(reveal(getHorizontalBar().getSelection(), area.width, stop.left() * zoom, stop.right() * zoom),
            reveal(getVerticalBar().getSelection(), area.height, stop.top() * zoom, stop.bottom() * zoom));
        getAccessible().setFocus(ACC.CHILDID_SELF);
        selected.accept(current);
    }

    private static int reveal(int position, int seen, double from, double to) {
        double last = to + 2 * EDGE - seen;
        double first = from - 2 * EDGE;
        return (int) Math.round(Math.min(Math.max(position, last), first));
    }
}
