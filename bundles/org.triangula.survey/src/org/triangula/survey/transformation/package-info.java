// SPDX-License-Identifier: EPL-2.0
/** Answers and codes changed into each other: variables of cases from tables, documents chosen by answers. */
package org.triangula.survey.transformation;
