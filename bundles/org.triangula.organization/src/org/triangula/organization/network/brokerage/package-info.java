// SPDX-License-Identifier: EPL-2.0
/** Who brokers between groups. */
package org.triangula.organization.network.brokerage;
