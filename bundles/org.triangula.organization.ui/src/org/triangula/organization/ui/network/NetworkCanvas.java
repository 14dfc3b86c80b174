// SPDX-License-Identifier: EPL-2.0
package org.triangula.organization.ui.network;

import java.awt.geom.Line2D;
import java.awt.image.BufferedImage;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;

import org.eclipse.core.runtime.jobs.Job;
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
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.triangula.figure.Figure;
import org.triangula.figure.FigureIndex;
import org.triangula.figure.FigurePng;
import org.triangula.ui.theme.Theme;

/**
 * Shows a network. Wheel and {@code + - 0} zoom, dragging and Shift with arrows move, arrows walk over the nodes, Enter
 * opens. The picture is painted in a job, so that large networks do not hold up anything; until it is there, the last
 * one is moved and stretched.
 */
final class NetworkCanvas extends Canvas {

    private static final double STEP = 1.3;
    private static final int PAN = 60;
    private static final int NEAR = 3;

    private NetworkScene scene;
    private NetworkScope scope = new NetworkScope(0, 0, 1, 1);
    private boolean touched;
    private String current = "";
    private int hovered = -1;
    private Consumer<String> selected = id -> { };
    private Consumer<String> activated = id -> { };
    private Image picture;
    private NetworkScope painted;
    private Optional<NetworkPainter.Painting> painting = Optional.empty();
    private Job job;
    private Point grabbed;
    private Point grabbedFirst;

    NetworkCanvas(Composite parent) {
        super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND);
        addListener(SWT.Paint, event -> paint(event.gc));
        addListener(SWT.Resize, event -> resized());
        addListener(SWT.MouseDown, this::grab);
        addListener(SWT.MouseUp, this::release);
        addListener(SWT.MouseMove, this::move);
        addListener(SWT.MouseExit, event -> hover(-1));
        addListener(SWT.MouseDoubleClick, event -> open());
        addListener(SWT.MouseVerticalWheel, event -> zoom(event.count > 0 ? STEP : 1 / STEP, event.x, event.y));
        addListener(SWT.KeyDown, this::key);
        addListener(SWT.FocusIn, event -> redraw());
        addListener(SWT.FocusOut, event -> redraw());
        addListener(SWT.Traverse, event -> event.doit = event.detail == SWT.TRAVERSE_TAB_NEXT
            || event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
        addListener(SWT.Dispose, event -> forget());
        getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = node(current).isPresent() ? scene.describe(node(current).getAsInt()).replace('\n', ' ')
                    : Messages.network;
            }

            @Override
            public void getHelp(AccessibleEvent event) {
                event.result = painting.map(one -> one.figure().description()).orElse("");
            }
        });
        getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
            @Override
            public void getRole(AccessibleControlEvent event) {
                event.detail = ACC.ROLE_GRAPHIC;
            }
        });
    }

    private OptionalInt node(String id) {
        return scene == null || id.isEmpty() ? OptionalInt.empty() : scene.find(id);
    }

    /** Told which node pointer or keys have reached. */
    void onSelect(Consumer<String> listener) {
        selected = listener;
    }

    /** Told which node is opened. */
    void onActivate(Consumer<String> listener) {
        activated = listener;
    }

    /** Shows a network; the part that is seen stays if that is wanted, the chosen node if it is there. */
    void show(NetworkScene network, boolean keep) {
        scene = network;
        hovered = -1;
        if (node(current).isEmpty()) {
            current = "";
        }
        if (!keep || !touched) {
            fit();
        } else {
            request();
        }
    }

    /** The chosen node; empty for none. */
    String current() {
        return current;
    }

    /** Chooses a node, as if somebody clicked it, without telling anybody. */
    void choose(String id) {
        OptionalInt found = node(id);
        if (found.isPresent() && !id.equals(current)) {
            current = id;
            scope = scope.showing(scene.x(found.getAsInt()), scene.y(found.getAsInt()), getClientArea().width,
                getClientArea().height);
            request();
        }
    }

    /** The last picture. */
    Optional<NetworkPainter.Painting> painting() {
        return painting;
    }

    /** Shows the whole network. */
    void fit() {
        touched = false;
        Rectangle area = getClientArea();
        if (scene != null && area.width > 0 && area.height > 0) {
            scope = NetworkScope.whole(scene, area.width, area.height);
            request();
        }
    }

    /** Larger or smaller about the middle. */
    void zoom(double factor) {
        zoom(factor, getClientArea().width / 2, getClientArea().height / 2);
    }

    private void zoom(double factor, int x, int y) {
        touched = true;
        scope = scope.zoomed(factor, x, y);
        request();
    }

    private void pan(int dx, int dy) {
        touched = true;
        scope = scope.moved(dx, dy);
        request();
    }

    private void resized() {
        if (touched) {
            request();
        } else {
            fit();
        }
    }

    /** The whole network as a picture of its own, on white ground. */
    static Figure figure(NetworkScene scene) {
        int count = scene.network().nodes().size();
        int side = (int) Math.max(760, Math.min(3000, 90 * Math.sqrt(count)));
        double[] box = scene.box();
        double shape = Math.max(0.5, Math.min(2, (box[3] - box[1]) / Math.max(1e-3, box[2] - box[0])));
        int width = side + 330;
        int height = (int) (side * shape) + 80;
        return new NetworkPainter(scene, NetworkScope.whole(scene, width, height), width, height, "", false).paint()
            .figure();
    }

    /** Paints again, for example in other colours. */
    void repaint() {
        request();
    }

    private void request() {
        redraw();
        if (job != null) {
            job.cancel();
        }
        Rectangle area = getClientArea();
        if (scene == null || area.width == 0 || area.height == 0) {
            return;
        }
        NetworkPainter painter = new NetworkPainter(scene, scope, area.width, area.height, current,
            Theme.current() == Theme.DARK);
        Display display = getDisplay();
        double sharpness = getMonitor().getZoom() / 100.0;
        job = Job.createSystem(Messages.computing, monitor -> {
            if (monitor.isCanceled()) {
                return;
            }
            NetworkPainter.Painting next = painter.paint();
            BufferedImage image = monitor.isCanceled() ? null : FigurePng.image(new FigureIndex(next.figure()), 0, 0,
                (int) Math.ceil(area.width * sharpness), (int) Math.ceil(area.height * sharpness), sharpness);
            if (image != null && !monitor.isCanceled() && !display.isDisposed()) {
                ImageData data = data(image);
                display.asyncExec(() -> {
                    if (!isDisposed() && !monitor.isCanceled()) {
                        take(next, painter.view(), data, area);
                    }
                });
            }
        });
        job.schedule();
    }

    private void take(NetworkPainter.Painting next, NetworkScope of, ImageData data, Rectangle area) {
        if (picture != null) {
            picture.dispose();
        }
        painting = Optional.of(next);
        painted = of;
        picture = new Image(getDisplay(), (ImageDataProvider) percent -> percent * area.width / 100 == data.width
            ? data : percent == 100 ? data.scaledTo(area.width, area.height) : null);
        redraw();
    }

    private static ImageData data(BufferedImage image) {
        ImageData data =
            new ImageData(image.getWidth(), image.getHeight(), 24, new PaletteData(0xFF0000, 0xFF00, 0xFF));
        int[] pixels = image.getRGB(0, 0, data.width, data.height, null, 0, data.width);
        for (int row = 0; row < data.height; row++) {
            data.setPixels(0, row, data.width, pixels, row * data.width);
        }
        return data;
    }

    private void paint(GC gc) {
        Rectangle area = getClientArea();
        gc.setBackground(new Color(Theme.current().ground()));
        if (picture == null || scene == null) {
            gc.fillRectangle(area);
            return;
        }
        Rectangle size = picture.getBounds();
        if (painted.equals(scope)) {
            gc.drawImage(picture, 0, 0);
        } else {
            gc.fillRectangle(area);
            double factor = scope.scale() / painted.scale();
            gc.drawImage(picture, 0, 0, size.width, size.height, (int) scope.x(painted.left()),
                (int) scope.y(painted.top()), (int) (size.width * factor), (int) (size.height * factor));
        }
        node(current).ifPresent(node -> {
            if (isFocusControl()) {
                ring(gc, node);
            }
        });
        if (hovered >= 0) {
            tip(gc, hovered);
        }
    }

    private void ring(GC gc, int node) {
        int radius = (int) scope.radius(scene, node) + 4;
        gc.setForeground(new Color(Theme.current().accent()));
        gc.setLineWidth(2);
        gc.drawOval((int) scope.x(scene, node) - radius, (int) scope.y(scene, node) - radius, 2 * radius,
            2 * radius);
    }

    /** The name at the pointer at once; the rest is in the tooltip. */
    private void tip(GC gc, int node) {
        String name = scene.network().nodes().get(node).label();
        Point extent = gc.textExtent(name);
        int x = Math.max(0, Math.min(getClientArea().width - extent.x - 8, (int) scope.x(scene, node)
            - extent.x / 2));
        int y = (int) (scope.y(scene, node) - scope.radius(scene, node)) - extent.y - 8;
        gc.setForeground(new Color(Theme.current().text()));
        gc.fillRectangle(x, y, extent.x + 8, extent.y + 4);
        gc.drawText(name, x + 4, y + 2, true);
        gc.setForeground(new Color(Theme.current().line()));
        gc.drawRectangle(x, y, extent.x + 8, extent.y + 4);
    }

    private int nodeAt(int x, int y) {
        int best = -1;
        double nearest = Double.MAX_VALUE;
        for (int node = 0; scene != null && node < scene.network().nodes().size(); node++) {
            double distance = Math.hypot(scope.x(scene, node) - x, scope.y(scene, node) - y);
            if (distance < scope.radius(scene, node) + NEAR && distance < nearest) {
                nearest = distance;
                best = node;
            }
        }
        return best;
    }

    private int tieAt(int x, int y) {
        for (int tie = scene.network().ties().size() - 1; tie >= 0; tie--) {
            double ax = scope.x(scene, scene.from(tie));
            double ay = scope.y(scene, scene.from(tie));
            double bx = scope.x(scene, scene.to(tie));
            double by = scope.y(scene, scene.to(tie));
            if (Line2D.ptSegDist(ax, ay, bx, by, x, y) <= NEAR) {
                return tie;
            }
        }
        return -1;
    }

    private void move(Event event) {
        if (grabbed != null) {
            pan(event.x - grabbed.x, event.y - grabbed.y);
            grabbed = new Point(event.x, event.y);
            return;
        }
        if (scene == null) {
            return;
        }
        int node = nodeAt(event.x, event.y);
        hover(node);
        int tie = node < 0 ? tieAt(event.x, event.y) : -1;
        String words = node >= 0 ? scene.describe(node) : tie >= 0
            ? scene.describe(scene.network().ties().get(tie)) : null;
        String escaped = words == null ? null : words.replace("&", "&&");
        if (escaped == null ? getToolTipText() != null : !escaped.equals(getToolTipText())) {
            setToolTipText(escaped);
        }
        setCursor(node >= 0 ? getDisplay().getSystemCursor(SWT.CURSOR_HAND) : null);
    }

    private void hover(int node) {
        if (node != hovered) {
            hovered = node;
            redraw();
        }
    }

    private void grab(Event event) {
        setFocus();
        if (event.button == 1) {
            grabbed = new Point(event.x, event.y);
            grabbedFirst = grabbed;
        }
    }

    private void release(Event event) {
        boolean moved = grabbedFirst != null
            && Math.abs(event.x - grabbedFirst.x) + Math.abs(event.y - grabbedFirst.y) > NEAR;
        grabbed = null;
        if (event.button != 1 || moved || scene == null) {
            return;
        }
        int node = nodeAt(event.x, event.y);
        if (node >= 0) {
            reach(node);
        } else if (!current.isEmpty()) {
            current = "";
            request();
        }
    }

    private void reach(int node) {
        current = scene.network().nodes().get(node).id();
        scope = scope.showing(scene.x(node), scene.y(node), getClientArea().width, getClientArea().height);
        request();
        getAccessible().setFocus(ACC.CHILDID_SELF);
        selected.accept(current);
    }

    private void open() {
        if (!current.isEmpty()) {
            activated.accept(current);
        }
    }

    private void key(Event event) {
        boolean shift = (event.stateMask & SWT.SHIFT) != 0;
        switch (event.keyCode) {
            case SWT.ARROW_LEFT -> arrow(-1, 0, shift);
            case SWT.ARROW_RIGHT -> arrow(1, 0, shift);
            case SWT.ARROW_UP -> arrow(0, -1, shift);
            case SWT.ARROW_DOWN -> arrow(0, 1, shift);
            case SWT.CR, SWT.KEYPAD_CR -> open();
            case SWT.KEYPAD_ADD -> zoom(STEP);
            case SWT.KEYPAD_SUBTRACT -> zoom(1 / STEP);
            case SWT.HOME -> fit();
            default -> {
                switch (event.character) {
                    case '+', '=' -> zoom(STEP);
                    case '-' -> zoom(1 / STEP);
                    case '0' -> fit();
                    default -> {
                        // other keys are for the workbench
                    }
                }
            }
        }
    }

    private void arrow(int dx, int dy, boolean shift) {
        if (shift) {
            pan(-dx * PAN, -dy * PAN);
        } else if (scene != null) {
            next(dx, dy).ifPresent(this::reach);
        }
    }

    /** The nearest node in a direction; what lies aside counts more, so that walking keeps to it. */
    private OptionalInt next(int dx, int dy) {
        OptionalInt from = node(current);
        int count = scene.network().nodes().size();
        if (from.isEmpty()) {
            return count == 0 ? OptionalInt.empty() : OptionalInt.of(0);
        }
        int best = -1;
        double least = Double.MAX_VALUE;
        for (int node = 0; node < count; node++) {
            double x = scope.x(scene, node) - scope.x(scene, from.getAsInt());
            double y = scope.y(scene, node) - scope.y(scene, from.getAsInt());
            double along = x * dx + y * dy;
            double aside = Math.abs(x * dy) + Math.abs(y * dx);
            double cost = along + 3 * aside + (aside > along ? 1e6 : 0);
            if (along > 0.5 && cost < least) {
                least = cost;
                best = node;
            }
        }
        return best < 0 ? OptionalInt.empty() : OptionalInt.of(best);
    }

    private void forget() {
        if (job != null) {
            job.cancel();
        }
        if (picture != null) {
            picture.dispose();
        }
    }
}
