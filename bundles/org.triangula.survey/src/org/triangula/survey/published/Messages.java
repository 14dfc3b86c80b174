// SPDX-License-Identifier: EPL-2.0
package org.triangula.survey.published;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

    public static String WritePublishedFigures;

    static {
        initializeMessages("org.triangula.survey.published.messages", Messages.class);
    }

    private Messages() {
    }
}
