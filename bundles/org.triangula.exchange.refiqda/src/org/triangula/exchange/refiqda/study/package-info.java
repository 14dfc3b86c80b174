// SPDX-License-Identifier: EPL-2.0
/** Enters what was read into a study, and turns a study into a project. */
package org.triangula.exchange.refiqda.study;
