// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.projects.read;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * Makes identities of the numbers that a project gives its objects (name-based UUID, RFC 9562 version 3).
 *
 * @param project what tells the project from others and stays the same in its newer states
 */
record Identities(String project) {

    /** The identity of an object: its table and what identifies it there. */
    String of(String table, Object... keys) {
        StringBuilder name = new StringBuilder(project).append('\n').append(table);
        for (Object key : keys) {
            name.append('\n').append(key);
        }
        return UUID.nameUUIDFromBytes(name.toString().getBytes(StandardCharsets.UTF_8)).toString();
    }
}
