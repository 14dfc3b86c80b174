// SPDX-License-Identifier: EPL-2.0
package org.triangula.examples.study.network;

/**
 * A road between two places, built in gentle bends.
 *
 * @param from id of the first place
 * @param to id of the second place
 * @param highway value of the {@code highway} tag
 * @param reference road number, empty when it has none
 * @param name name, empty when it has none
 * @param maximumSpeed speed limit in km/h
 */
public record Road(String from, String to, String highway, String reference, String name, int maximumSpeed) {
}
