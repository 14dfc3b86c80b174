// SPDX-License-Identifier: EPL-2.0
/** Compares what coders gave to the same documents: on three levels, per code, per document and overall. */
package org.triangula.agreement.compare;
