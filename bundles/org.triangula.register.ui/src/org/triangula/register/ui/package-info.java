// SPDX-License-Identifier: EPL-2.0
/** Views of address tables, their findings and the trail of repairs. */
package org.triangula.register.ui;
