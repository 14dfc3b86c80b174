// SPDX-License-Identifier: EPL-2.0
/** Addresses in flat arrays and what their house numbers mean. */
package org.triangula.gazetteer.address;
