// SPDX-License-Identifier: EPL-2.0
/** Searches in texts: what is looked for, where, and what was found. */
package org.triangula.search.query;
