// SPDX-License-Identifier: EPL-2.0
/**
 * Readers of the tables in {@code data}: each turns one family of files into objects of the model. What a reader makes
 * is found by later readers under the keys of the files ({@link org.triangula.examples.study.content.ExampleObjects}).
 */
package org.triangula.examples.study.content;
