// SPDX-License-Identifier: EPL-2.0
package org.triangula.examples.study.network;

/**
 * A call of a trip at a stop.
 *
 * @param stop id of the stop
 * @param minute arrival and departure, minutes after midnight of the operating day; may exceed 1,439
 */
public record TransitCall(String stop, int minute) {
}
