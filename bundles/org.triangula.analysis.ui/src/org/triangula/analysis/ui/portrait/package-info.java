// SPDX-License-Identifier: EPL-2.0
/** Views of single documents as pictures of their codings. */
package org.triangula.analysis.ui.portrait;
