// SPDX-License-Identifier: EPL-2.0
package org.triangula.acceptance.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.swt.graphics.Point;

/** Hands: moves the mouse and presses keys at the X server (by xdotool); the toolkit takes them for a person's. */
final class Hands {

    private static final String LEFT = "1";
    private static final int[] FIRST_STEPS = {2, 6, 12, 20, 30};

    void click(Point place) {
        moveAnd(place, "click", LEFT);
    }

    void doubleClick(Point place) {
        moveAnd(place, "click", "--repeat", "2", "--delay", "60", LEFT);
    }

    /** Presses the button of the mouse and does not let go. */
    void hold(Point place) {
        moveAnd(place, "mousedown", LEFT);
    }

    /** Presses the button and moves far enough for the toolkit to see that something is dragged. */
    void beginDrag(Point from) {
        List<String> words = new ArrayList<>(List.of("mousemove", x(from), y(from), "mousedown", LEFT));
        for (int step : FIRST_STEPS) {
            words.addAll(List.of("mousemove", String.valueOf(from.x + step), String.valueOf(from.y + step)));
        }
        xdotool(words.toArray(String[]::new));
    }

    void move(Point place) {
        xdotool("mousemove", x(place), y(place));
    }

    void release() {
        xdotool("mouseup", LEFT);
    }

    /** Presses keys together, in the X server's names: {@code ctrl+s}. */
    void press(String keys) {
        xdotool("key", "--clearmodifiers", keys);
    }

    void type(String text) {
        xdotool("type", "--clearmodifiers", "--delay", "8", text);
    }

    private void moveAnd(Point place, String... then) {
        List<String> words = new ArrayList<>(List.of("mousemove", x(place), y(place)));
        words.addAll(List.of(then));
        xdotool(words.toArray(String[]::new));
    }

    private static String x(Point place) {
        return String.valueOf(place.x);
    }

    private static String y(Point place) {
        return String.valueOf(place.y);
    }

    private static void xdotool(String... words) {
        List<String> command = new ArrayList<>(List.of("xdotool"));
        command.addAll(List.of(words));
        try {
            Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor() != 0) {
                throw new AssertionError(String.join(" ", command) + ": " + said);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted", e);
        }
    }
}
