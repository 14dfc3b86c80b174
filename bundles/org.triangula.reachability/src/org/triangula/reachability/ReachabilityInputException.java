// SPDX-License-Identifier: EPL-2.0
package org.triangula.reachability;

import java.io.IOException;

/** An input that cannot be used. The message names the file, the place in it, the reason and what to do. */
public class ReachabilityInputException extends IOException {
    private static final long serialVersionUID = 1L;

    /** @param message one message for people: file, place, reason and remedy */
    public ReachabilityInputException(String message) {
        super(message);
    }

    /**
     * @param message one message for people: file, place, reason and remedy
     * @param cause   the technical cause, for the log
     */
    public ReachabilityInputException(String message, Throwable cause) {
        super(message, cause);
    }
}
