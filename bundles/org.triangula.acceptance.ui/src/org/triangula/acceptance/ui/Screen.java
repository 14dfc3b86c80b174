// SPDX-License-Identifier: EPL-2.0
package org.triangula.acceptance.ui;

import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;

/** Eyes: looks at widgets in their thread and waits until something can be seen there. */
final class Screen {

    /** Nothing that is waited for takes this long on any machine; it only keeps a failed test from hanging. */
    private static final int PATIENCE_SECONDS = 60;
    private static final int GLANCE_MILLISECONDS = 40;

    private final Display display;

    Screen(Display display) {
        this.display = display;
    }

    Display display() {
        return display;
    }

    /** Asks something in the thread of the widgets. */
    <T> T ask(Supplier<T> question) {
        AtomicReference<T> answer = new AtomicReference<>();
        AtomicReference<Throwable> problem = new AtomicReference<>();
        display.syncExec(() -> {
            try {
                answer.set(question.get());
            } catch (RuntimeException | AssertionError e) {
                problem.set(e);
            }
        });
        if (problem.get() != null) {
            throw new AssertionError(problem.get().getMessage(), problem.get());
        }
        return answer.get();
    }

    /** Does something in the thread of the widgets. */
    void act(Runnable action) {
        ask(() -> {
            action.run();
            return null;
        });
    }

    /** Looks again and again until something is so; an error says what never was. */
    void await(String what, BooleanSupplier condition) {
        CompletableFuture<Void> seen = new CompletableFuture<>();
        display.asyncExec(new Runnable() {
            @Override
            public void run() {
                try {
                    if (condition.getAsBoolean()) {
                        seen.complete(null);
                    } else if (!seen.isDone()) {
                        display.timerExec(GLANCE_MILLISECONDS, this);
                    }
                } catch (RuntimeException | AssertionError e) {
                    seen.completeExceptionally(e);
                }
            }
        });
        try {
            seen.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            seen.cancel(false);
            throw new AssertionError("waited in vain: " + what, e);
        } catch (ExecutionException e) {
            throw new AssertionError("while waiting: " + what, e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted while waiting: " + what, e);
        }
    }

    /** Waits until the toolkit would not count another click to those before. */
    void awaitEndOfClicks() {
        CompletableFuture<Boolean> passed = new CompletableFuture<>();
        act(() -> display.timerExec(2 * display.getDoubleClickTime(), () -> passed.complete(true)));
        await("the time for a double click has passed", passed::isDone);
    }

    /** Keeps what the screen shows as a PNG file. */
    void photograph(Path file) {
        act(() -> {
            Rectangle size = display.getBounds();
            Image image = new Image(display, size.width, size.height);
            GC gc = new GC(display);
            try {
                gc.copyArea(image, 0, 0);
                ImageLoader loader = new ImageLoader();
                loader.data = new ImageData[] {image.getImageData()};
                loader.save(file.toString(), SWT.IMAGE_PNG);
            } finally {
                gc.dispose();
                image.dispose();
            }
        });
    }
}
