// SPDX-License-Identifier: EPL-2.0
/** Travel times of people: distributions, inequality and tests, per area and group. */
package org.triangula.reachability.statistics;
