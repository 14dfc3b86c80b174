// SPDX-License-Identifier: EPL-2.0
/** Administrations as values, and their forms as indented text and as table. */
package org.triangula.organization.notation;
