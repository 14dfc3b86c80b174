// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.gis;

import java.io.IOException;

/** A geographic file cannot be read. The message names the file and the place, the reason and the remedy. */
public class GisFormatException extends IOException {

    private static final long serialVersionUID = 1L;

    private final String file;
    private final String place;
    private final String reason;
    private final String remedy;

    /**
     * Creates the exception.
     *
     * @param file name of the file
     * @param place where in the file, such as feature 12, line 3; empty for the file as a whole
     * @param reason what is wrong, without a full stop
     * @param remedy what to do, as a sentence
     */
    public GisFormatException(String file, String place, String reason, String remedy) {
        super(file + (place.isEmpty() ? "" : ", " + place) + ": " + reason + ". " + remedy);
        this.file = file;
        this.place = place;
        this.reason = reason;
        this.remedy = remedy;
    }

    /**
     * Creates the exception with its cause.
     *
     * @param file name of the file
     * @param place where in the file; empty for the file as a whole
     * @param reason what is wrong, without a full stop
     * @param remedy what to do, as a sentence
     * @param cause what the library reported
     */
    public GisFormatException(String file, String place, String reason, String remedy, Throwable cause) {
        this(file, place, reason, remedy);
        initCause(cause);
    }

    /**
     * The file.
     *
     * @return its name
     */
    public String file() {
        return file;
    }

    /**
     * The place in the file.
     *
     * @return the place in words, may be empty
     */
    public String place() {
        return place;
    }

    /**
     * What is wrong.
     *
     * @return the reason without a full stop
     */
    public String reason() {
        return reason;
    }

    /**
     * What to do.
     *
     * @return a sentence
     */
    public String remedy() {
        return remedy;
    }
}
