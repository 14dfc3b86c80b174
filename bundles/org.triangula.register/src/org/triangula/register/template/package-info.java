// SPDX-License-Identifier: EPL-2.0
/** The address tables that are sent out, and the list of where each of them is. */
package org.triangula.register.template;
