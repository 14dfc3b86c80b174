// SPDX-License-Identifier: EPL-2.0
/** Comparison of two lists of facilities, and the documented choice between them. */
package org.triangula.register.compare;
