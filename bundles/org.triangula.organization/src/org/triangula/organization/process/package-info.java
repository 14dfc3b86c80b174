// SPDX-License-Identifier: EPL-2.0
/** Processes of administrations: notation, variants, swim lanes, comparison and measures. */
package org.triangula.organization.process;
