// SPDX-License-Identifier: EPL-2.0
/** From answers to codes and back: open answers coded in place, codes by groups, quotes, joint display. */
package org.triangula.survey.ui.bridge;
