// SPDX-License-Identifier: EPL-2.0
/** Maps on which similar things lie near each other. */
package org.triangula.analysis.map;
