// SPDX-License-Identifier: EPL-2.0
/** What a scenario assumes: parameters and changes of facilities and lines; kept in the study, applied before a run. */
package org.triangula.reachability.scenario;
