// SPDX-License-Identifier: EPL-2.0
/** Remarks on the data of a computation, and the days of its timetables, without a language until they are shown. */
package org.triangula.reachability.notice;
