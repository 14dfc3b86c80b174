// SPDX-License-Identifier: EPL-2.0
/** Coefficients of agreement on counted ratings and on segmented text, with intervals; nothing here knows a study. */
package org.triangula.agreement.coefficient;
