// SPDX-License-Identifier: EPL-2.0
/** Field notes: documents that are typed rather than imported. */
package org.triangula.coding.ui.fieldnotes;
