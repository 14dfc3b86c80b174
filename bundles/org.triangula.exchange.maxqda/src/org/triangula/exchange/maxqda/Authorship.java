// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.maxqda;

import java.time.LocalDateTime;
import java.util.Optional;

/**
 * Who made something and who changed it last. MAXQDA writes times without zone.
 *
 * @param createdBy user name of who made it; empty when not stated
 * @param createdAt when it was made
 * @param modifiedBy user name of who changed it last; empty when not stated
 * @param modifiedAt when it was changed last
 */
public record Authorship(String createdBy, Optional<LocalDateTime> createdAt, String modifiedBy,
    Optional<LocalDateTime> modifiedAt) {

    /** Nothing is stated. */
    public static final Authorship NONE = new Authorship("", Optional.empty(), "", Optional.empty());
}
