// SPDX-License-Identifier: EPL-2.0
/** Where two coders differ, and how the team settled it. */
package org.triangula.agreement.disagreement;
