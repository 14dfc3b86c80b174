// SPDX-License-Identifier: EPL-2.0
/** Travel times on a map: one scenario or the difference of two, and the journey behind a cell. */
package org.triangula.reachability.ui.travel;
