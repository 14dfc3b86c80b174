// SPDX-License-Identifier: EPL-2.0
/** Commands for copies of a study and for agreement between coders. */
package org.triangula.agreement.command;
