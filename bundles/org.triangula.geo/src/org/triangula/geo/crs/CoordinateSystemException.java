// SPDX-License-Identifier: EPL-2.0
package org.triangula.geo.crs;

/** A coordinate system is unknown, or coordinates cannot be expressed in it. The message says what to do. */
public class CoordinateSystemException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * Creates the exception.
     *
     * @param message the reason and the remedy, for a person
     */
    public CoordinateSystemException(String message) {
        super(message);
    }

    /**
     * Creates the exception with its cause.
     *
     * @param message the reason and the remedy, for a person
     * @param cause what the library reported
     */
    public CoordinateSystemException(String message, Throwable cause) {
        super(message, cause);
    }
}
