// SPDX-License-Identifier: EPL-2.0
/** Areas and facilities between studies and geographic files. */
package org.triangula.exchange.gis.study;
