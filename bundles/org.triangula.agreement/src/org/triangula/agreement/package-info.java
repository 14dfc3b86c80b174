// SPDX-License-Identifier: EPL-2.0
/** Agreement between coders, and bringing their copies of a study together. */
package org.triangula.agreement;
