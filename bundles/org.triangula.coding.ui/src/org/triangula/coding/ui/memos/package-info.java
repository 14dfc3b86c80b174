// SPDX-License-Identifier: EPL-2.0
/** The view of memos: find, filter, group, read and write them. */
package org.triangula.coding.ui.memos;
