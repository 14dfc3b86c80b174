// SPDX-License-Identifier: EPL-2.0
/** Heights of the ground, and how its slope changes the speed of walking and cycling. */
package org.triangula.reachability.elevation;
