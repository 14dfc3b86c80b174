// SPDX-License-Identifier: EPL-2.0
package org.triangula.ui.widgets;

import java.util.function.Consumer;

import org.eclipse.swt.widgets.Display;

/**
 * Keeps what somebody is typing until a pause, and hands it over then, or at once when asked. Nothing typed is dropped:
 * whoever shows something else first calls {@link #flush()}.
 */
public final class PendingText {

    /** Pause after which typed text is kept, in milliseconds. */
    public static final int PAUSE = 900;

    private final Display display;
    private final Runnable timer = this::flush;
    private Consumer<String> keep;
    private String text;

    /**
     * Creates it.
     *
     * @param display runs the timer
     */
    public PendingText(Display display) {
        this.display = display;
    }

    /**
     * Takes what stands in a field now.
     *
     * @param typed the whole content of the field
     * @param action keeps it; called once, at the next pause
     */
    public void typed(String typed, Consumer<String> action) {
        text = typed;
        keep = action;
        display.timerExec(PAUSE, timer);
    }

    /**
     * Whether something typed has not been kept yet.
     *
     * @return true if there is
     */
    public boolean isPending() {
        return keep != null;
    }

    /** Keeps what has been typed, now. */
    public void flush() {
        if (keep != null) {
            Consumer<String> action = keep;
            String typed = text;
            keep = null;
            text = null;
            if (!display.isDisposed()) {
                display.timerExec(-1, timer);
            }
            action.accept(typed);
        }
    }
}
