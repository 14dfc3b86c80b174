// SPDX-License-Identifier: EPL-2.0
package org.triangula.organization.network.format;

import java.util.List;

import org.triangula.core.problem.ProblemException;
import org.triangula.organization.network.Network;

/** A file format of networks, read and written. Readers are strict where a file could do harm. */
public interface NetworkFormat {

    /** Most nodes of a file that is read. */
    int MOST_NODES = 200_000;
    /** Most ties of a file that is read. */
    int MOST_TIES = 2_000_000;
    /** Largest file that is read, in bytes. */
    int MOST_BYTES = 200_000_000;

    /**
     * The ending of such files.
     *
     * @return the ending without full stop
     */
    String ending();

    /**
     * Writes a network.
     *
     * @param network the network
     * @return the content of the file in UTF-8
     */
    byte[] write(Network network);

    /**
     * Tells what the format cannot hold of a network.
     *
     * @param network the network
     * @return what would be lost, in words; empty if all can be held
     */
    default List<String> losses(Network network) {
        return List.of();
    }

    /**
     * Reads a network.
     *
     * @param place name of the file, for messages
     * @param content the content
     * @return the network
     * @throws ProblemException if the file is no such file, or could do harm
     */
    Network read(String place, byte[] content) throws ProblemException;
}
