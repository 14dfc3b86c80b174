// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.maxqda;

/**
 * A row that holds something but is left out, because what it is about is not stated.
 *
 * @param provenance where it stands
 * @param content what its table holds
 * @param reason why it is left out, in the language of the user
 */
public record UnreadRow(Provenance provenance, Content content, String reason) {
}
