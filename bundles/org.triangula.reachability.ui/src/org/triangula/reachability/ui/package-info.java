// SPDX-License-Identifier: EPL-2.0
/** Scenarios of travel times: what was computed, and computing more. */
package org.triangula.reachability.ui;
