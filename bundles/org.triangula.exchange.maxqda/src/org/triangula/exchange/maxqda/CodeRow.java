// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.maxqda;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * A code of a code system or codebook.
 *
 * @param provenance where it stood
 * @param code its path
 * @param colour colour, {@code #rrggbb}
 * @param definition memo of the code, in which MAXQDA keeps the definition; may be empty
 * @param example example of the codebook; may be empty
 * @param alias other name; may be empty
 * @param frequency number of coded segments
 * @param documents number of documents with such segments
 * @param authorship who made it and when
 */
public record CodeRow(Provenance provenance, CodePath code, Optional<String> colour, String definition, String example,
    String alias, OptionalInt frequency, OptionalInt documents, Authorship authorship) {
}
