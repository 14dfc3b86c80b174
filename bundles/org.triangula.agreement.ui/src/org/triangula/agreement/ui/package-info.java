// SPDX-License-Identifier: EPL-2.0
/** Views of agreement, disagreements and copies of coders. */
package org.triangula.agreement.ui;
