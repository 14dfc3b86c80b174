// SPDX-License-Identifier: EPL-2.0
/** What address tables do in a study: planning, receiving, repairing, taking back, and the trail of it all. */
package org.triangula.register.study;
