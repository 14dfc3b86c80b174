// SPDX-License-Identifier: EPL-2.0
/** From answers to codes and back: what units say in texts, codes as variables, quotes by group, the joint display. */
package org.triangula.survey.bridge;
