// SPDX-License-Identifier: EPL-2.0
/** Finds the place of an address without a network and says how good the answer is. */
package org.triangula.gazetteer.geocode;
