// SPDX-License-Identifier: EPL-2.0
/** View of the search in texts: hits, keywords in context, automatic coding. */
package org.triangula.search.ui.find;
