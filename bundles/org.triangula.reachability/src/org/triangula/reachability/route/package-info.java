// SPDX-License-Identifier: EPL-2.0
/** The journeys behind a travel time: legs, transfers, alternatives and how it depends on the minute of departure. */
package org.triangula.reachability.route;
