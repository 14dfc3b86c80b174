// SPDX-License-Identifier: EPL-2.0
/** Places of nodes on the ground and of their names in a picture. */
package org.triangula.organization.network.layout;
