// SPDX-License-Identifier: EPL-2.0
/** Figures without a screen: marks, painted as SVG, as PNG or in a view. */
package org.triangula.figure;
