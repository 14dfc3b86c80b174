// SPDX-License-Identifier: EPL-2.0
/** From the XML of a project to what a study can hold, as values. */
package org.triangula.exchange.refiqda.read;
