// SPDX-License-Identifier: EPL-2.0
package org.triangula.geo.ui;

import org.eclipse.swt.widgets.Shell;

/** What a tool may ask of the map it is used on. */
public interface MapStage {

    /** What the tool shows has changed: hint, colours or what it paints. */
    void changed();

    /** Ends the tool. */
    void end();

    /**
     * The window of the map, for questions.
     *
     * @return the shell
     */
    Shell shell();
}
