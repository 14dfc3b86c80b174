// SPDX-License-Identifier: EPL-2.0
package org.triangula.examples.study.network;

import java.util.List;

/**
 * Streets of the invented region.
 *
 * @param nodes nodes by ascending id
 * @param ways ways by ascending id
 */
public record StreetNetwork(List<StreetNode> nodes, List<StreetWay> ways) {
}
