// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.refiqda.qde;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * Identities of objects that a file implies without giving them one, such as the case that carries the variables of a
 * document. The same file gives the same identities (name-based UUID, RFC 9562 version 3), so that reading it again
 * finds them.
 */
public final class DerivedGuid {

    private DerivedGuid() {
    }

    /**
     * Derives an identity.
     *
     * @param role what the object is, for example {@code case}
     * @param owners identities it is made from
     * @return the identity in canonical form
     */
    public static String of(String role, String... owners) {
        return UUID.nameUUIDFromBytes((role + ":" + String.join(":", owners)).getBytes(StandardCharsets.UTF_8))
            .toString();
    }
}
