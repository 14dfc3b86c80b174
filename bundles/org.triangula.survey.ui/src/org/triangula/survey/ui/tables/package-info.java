// SPDX-License-Identifier: EPL-2.0
/** Tables and charts of chosen variables. */
package org.triangula.survey.ui.tables;
