// SPDX-License-Identifier: EPL-2.0
/** Memos on anything: found, filtered, grouped, written, moved, made documents that can be coded. */
package org.triangula.coding.memo;
