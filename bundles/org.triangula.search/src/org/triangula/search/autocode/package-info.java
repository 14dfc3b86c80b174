// SPDX-License-Identifier: EPL-2.0
/** Automatic coding of what a search found. */
package org.triangula.search.autocode;
