// SPDX-License-Identifier: EPL-2.0
/** All maps and statistics of a result as files. */
package org.triangula.reachability.atlas;
