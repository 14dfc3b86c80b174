// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.refiqda.side;

/** A side file that cannot be used. The project in the package can be read all the same. */
public final class DamagedSideFile extends Exception {

    private static final long serialVersionUID = 1L;

    DamagedSideFile(String message) {
        super(message);
    }

    DamagedSideFile(Throwable cause) {
        super(Messages.damaged, cause);
    }
}
