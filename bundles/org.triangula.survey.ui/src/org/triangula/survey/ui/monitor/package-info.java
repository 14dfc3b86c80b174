// SPDX-License-Identifier: EPL-2.0
/** How far the field work of a survey has come. */
package org.triangula.survey.ui.monitor;
