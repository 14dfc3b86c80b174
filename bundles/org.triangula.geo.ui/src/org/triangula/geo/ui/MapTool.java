// SPDX-License-Identifier: EPL-2.0
package org.triangula.geo.ui;

import java.util.Map;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyEvent;
import org.eclipse.swt.graphics.GC;
import org.triangula.geo.map.ViewTransform;

/**
 * What pointer and keys do on the map while it is in use: measuring, placing, painting areas. One tool is in use at a
 * time; without one the pointer pans and asks what lies at a place. Panning stays possible: with the middle button, and
 * with the left one where the tool does not take the drag; wheel, arrow keys, + and − always zoom and move. Escape and
 * the cross of the strip above the map end the tool. All methods are called in the thread of the user interface.
 */
public interface MapTool {

    /**
     * What the tool is for, as the heading of the strip above the map.
     *
     * @return a few words in the reader's language
     */
    String name();

    /**
     * What to do now, or what was found so far; read again after {@link MapStage#changed()}.
     *
     * @return one sentence in the reader's language
     */
    String hint();

    /**
     * The tool is in use from now on.
     *
     * @param stage what the tool may ask of the map
     */
    default void started(MapStage stage) {
        // most tools wait for the pointer
    }

    /**
     * The left button went down.
     *
     * @param at where
     * @return whether the tool takes the drag that may follow; otherwise it pans the map
     */
    default boolean pressed(MapPointer at) {
        return false;
    }

    /**
     * The pointer moved with the left button held, after {@link #pressed} took the drag.
     *
     * @param at where it is now
     */
    default void dragged(MapPointer at) {
        // only tools that take drags
    }

    /**
     * The left button went up after {@link #pressed} took the drag; also where the pointer never moved.
     *
     * @param at where
     */
    default void released(MapPointer at) {
        // only tools that take drags
    }

    /**
     * A click that no drag was taken for, or the key Enter for the middle of the map.
     *
     * @param at where
     * @return whether the tool used it; otherwise the map tells what lies there
     */
    default boolean clicked(MapPointer at) {
        return false;
    }

    /**
     * A double click; its first click was told before.
     *
     * @param at where
     */
    default void doubleClicked(MapPointer at) {
        // most tools know single clicks only
    }

    /**
     * The pointer moved with no button held.
     *
     * @param at where it is now
     */
    default void moved(MapPointer at) {
        // only tools that follow the pointer
    }

    /**
     * A key was pressed on the map.
     *
     * @param event the key
     * @return whether the tool used it; Escape otherwise ends the tool, other keys do what they do without one
     */
    default boolean key(KeyEvent event) {
        return false;
    }

    /**
     * Colours that areas have while the tool is in use, below their names.
     *
     * @return colours as 0xAARRGGBB by identity of the area
     */
    default Map<String, Integer> fills() {
        return Map.of();
    }

    /**
     * Paints above the map.
     *
     * @param gc where to; in points of the control
     * @param view what is seen
     */
    default void paint(GC gc, ViewTransform view) {
        // only tools that show something of their own
    }

    /**
     * The form of the pointer over the map.
     *
     * @return a cursor of SWT such as {@link SWT#CURSOR_CROSS}
     */
    default int cursor() {
        return SWT.CURSOR_CROSS;
    }

    /** The tool is no longer in use; it is never started again after that. */
    default void ended() {
        // nothing to put away
    }
}
