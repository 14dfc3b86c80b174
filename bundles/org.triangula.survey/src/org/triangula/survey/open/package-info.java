// SPDX-License-Identifier: EPL-2.0
/** Answers in words as documents that can be read and coded. */
package org.triangula.survey.open;
