// SPDX-License-Identifier: EPL-2.0
/** The folder {@code triangula/} of packages: what a study has and the standard has no place for. */
package org.triangula.exchange.refiqda.side;
