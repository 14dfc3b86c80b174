// SPDX-License-Identifier: EPL-2.0
/** Builds the invented example study from the files in {@code data}. */
package org.triangula.examples.study;
