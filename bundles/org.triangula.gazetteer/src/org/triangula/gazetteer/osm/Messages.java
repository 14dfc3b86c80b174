// SPDX-License-Identifier: EPL-2.0
package org.triangula.gazetteer.osm;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

    public static String reading;

    static {
        initializeMessages("org.triangula.gazetteer.osm.messages", Messages.class);
    }

    private Messages() {
    }
}
