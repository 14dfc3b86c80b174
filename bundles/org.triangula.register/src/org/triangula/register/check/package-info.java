// SPDX-License-Identifier: EPL-2.0
/** Checks across the facilities of a study: what no single row can tell. */
package org.triangula.register.check;
