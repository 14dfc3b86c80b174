// SPDX-License-Identifier: EPL-2.0
/** Compares a project that was read with a study, and enters it. */
package org.triangula.exchange.projects.study;
