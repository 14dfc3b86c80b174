// SPDX-License-Identifier: EPL-2.0
/** Search in texts, automatic coding, and counts of words. */
package org.triangula.search;
