// SPDX-License-Identifier: EPL-2.0
package org.triangula.geo.osm;

import java.io.IOException;

/** An extract of OpenStreetMap that cannot be used. The message names the file, the place in it, reason and remedy. */
public class OsmFormatException extends IOException {

    private static final long serialVersionUID = 1L;

    /**
     * Creates the exception.
     *
     * @param message one message for people: file, place, reason and remedy
     * @param cause what the library reported; may be {@code null}
     */
    public OsmFormatException(String message, Throwable cause) {
        super(message, cause);
    }
}
