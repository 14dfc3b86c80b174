// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.projects.write;

import java.io.IOException;
import java.util.List;

import org.triangula.core.exchange.ImportReport.Finding;

/**
 * What will be written, and what it does not hold.
 *
 * @param findings what is lost or doubtful
 * @param content makes the bytes of the file
 */
public record Composed(List<Finding> findings, Content content) {

    /** Copies the list. */
    public Composed {
        findings = List.copyOf(findings);
    }

    /** Makes the bytes of a file. */
    @FunctionalInterface
    public interface Content {

        /**
         * Makes the bytes.
         *
         * @return the bytes
         * @throws IOException if the library cannot
         */
        byte[] bytes() throws IOException;
    }
}
