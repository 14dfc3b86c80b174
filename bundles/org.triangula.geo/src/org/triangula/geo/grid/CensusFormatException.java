// SPDX-License-Identifier: EPL-2.0
package org.triangula.geo.grid;

import java.io.IOException;

/** A census file cannot be read. The message says which file and line, why, and what to do. */
public class CensusFormatException extends IOException {

    private static final long serialVersionUID = 1L;

    /**
     * Creates the exception.
     *
     * @param message file, place, reason and remedy, for a person
     */
    public CensusFormatException(String message) {
        super(message);
    }

    /**
     * Creates the exception with its cause.
     *
     * @param message file, place, reason and remedy, for a person
     * @param cause what was reported
     */
    public CensusFormatException(String message, Throwable cause) {
        super(message, cause);
    }
}
