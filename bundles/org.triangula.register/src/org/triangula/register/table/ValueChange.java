// SPDX-License-Identifier: EPL-2.0
package org.triangula.register.table;

/**
 * A value that a repair changes.
 *
 * @param field one of {@link AddressField}
 * @param original value before; empty = nothing
 * @param repaired value after; empty = nothing
 */
public record ValueChange(String field, String original, String repaired) {
}
