// SPDX-License-Identifier: EPL-2.0
/** Whether what is seen in a network is more than chance, by permutation. */
package org.triangula.organization.network.significance;
