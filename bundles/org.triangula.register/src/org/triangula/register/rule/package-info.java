// SPDX-License-Identifier: EPL-2.0
/** Rules that find and repair what is wrong in address tables; the rules themselves are data. No OSGi needed. */
package org.triangula.register.rule;
