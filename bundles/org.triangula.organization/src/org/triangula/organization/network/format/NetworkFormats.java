// SPDX-License-Identifier: EPL-2.0
package org.triangula.organization.network.format;

import java.util.List;
import java.util.Locale;

/** The file formats of networks. */
public final class NetworkFormats {

    private static final List<NetworkFormat> ALL = List.of(new GraphMl(), new Gexf(), new Pajek());

    private NetworkFormats() {
    }

    /**
     * All formats.
     *
     * @return the formats
     */
    public static List<NetworkFormat> all() {
        return ALL;
    }

    /**
     * The format of a file.
     *
     * @param name name of the file
     * @return the format with its ending; GraphML for another ending
     */
    public static NetworkFormat of(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return ALL.stream().filter(one -> lower.endsWith("." + one.ending())).findFirst().orElse(ALL.getFirst());
    }
}
