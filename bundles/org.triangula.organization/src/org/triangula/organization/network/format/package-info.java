// SPDX-License-Identifier: EPL-2.0
/** File formats of networks: GraphML, GEXF, Pajek and lists of ties. */
package org.triangula.organization.network.format;
