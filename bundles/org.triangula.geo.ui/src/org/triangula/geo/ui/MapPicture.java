// SPDX-License-Identifier: EPL-2.0
package org.triangula.geo.ui;

import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;
import org.eclipse.swt.widgets.Display;
import org.triangula.geo.map.MapRenderer;
import org.triangula.geo.map.MapScene;
import org.triangula.geo.map.ViewTransform;

/**
 * Renders scenes one after the other off the user interface thread. A request makes older ones obsolete: what is being
 * rendered stops, and only the latest picture is delivered.
 */
final class MapPicture {

    private final AtomicReference<Request> wanted = new AtomicReference<>();
    private final Display display;
    private final Receiver receiver;
    private final Job job;
    private final MapRenderer renderer = new MapRenderer();

    /** What is to be rendered. */
    private record Request(MapScene scene, ViewTransform view, double scale) {
    }

    /** Told about pictures in the thread of the user interface. */
    interface Receiver {
        /** A picture of a scene is ready. */
        void rendered(ImageData picture, ViewTransform view, MapScene scene);
    }

    MapPicture(Display display, Receiver receiver) {
        this.display = display;
        this.receiver = receiver;
        this.job = Job.create(Messages.map_rendering, (ICoreRunnable) monitor -> render());
        job.setSystem(true);
        job.setPriority(Job.INTERACTIVE);
    }

    /**
     * Asks for a picture.
     *
     * @param scene what is shown
     * @param view which part, in pixels of the device
     * @param scale pixels of the device per point
     */
    void request(MapScene scene, ViewTransform view, double scale) {
        wanted.set(new Request(scene, view, scale));
        job.schedule();
    }

    void dispose() {
        wanted.set(null);
        job.cancel();
    }

    private void render() {
        for (Request request = wanted.get(); request != null; request = wanted.get()) {
            Request current = request;
            BooleanSupplier outdated = () -> wanted.get() != current;
            ViewTransform view = current.view();
            int[] pixels = new int[view.width() * view.height()];
            if (renderer.render(current.scene(), view, pixels, current.scale(), outdated)
                    && wanted.compareAndSet(current, null) && !display.isDisposed()) {
                ImageData picture = picture(pixels, view.width(), view.height());
                display.asyncExec(() -> receiver.rendered(picture, view, current.scene()));
            }
        }
    }

    private static ImageData picture(int[] pixels, int width, int height) {
        ImageData data = new ImageData(width, height, 24, new PaletteData(0xFF0000, 0xFF00, 0xFF));
        for (int row = 0; row < height; row++) {
            data.setPixels(0, row, width, pixels, row * width);
        }
        return data;
    }
}
