// SPDX-License-Identifier: EPL-2.0
/** Where a new facility reaches most people. */
package org.triangula.reachability.sites;
