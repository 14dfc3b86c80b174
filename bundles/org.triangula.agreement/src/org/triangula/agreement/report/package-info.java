// SPDX-License-Identifier: EPL-2.0
/** Agreement as tables and as a figure. */
package org.triangula.agreement.report;
