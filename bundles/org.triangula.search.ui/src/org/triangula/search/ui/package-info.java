// SPDX-License-Identifier: EPL-2.0
/** Views of search, automatic coding and words. */
package org.triangula.search.ui;
