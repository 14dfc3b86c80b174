// SPDX-License-Identifier: EPL-2.0
/** Two answers to the same question side by side: scenarios, the study's rule, logged trips. */
package org.triangula.reachability.compare;
