// SPDX-License-Identifier: EPL-2.0
package org.triangula.core.exchange;

/**
 * A decision between yes and no that an exporter leaves to the person who exports.
 *
 * @param option key in the options of an {@link ExportRequest}; its values are {@code true} and {@code false}
 * @param label what is decided, in the language of the user, as the label of a check box
 * @param detail what it means, above all for confidentiality; in the language of the user
 * @param proposed what holds when nothing is said
 */
public record ExportChoice(String option, String label, String detail, boolean proposed) {
}
