// SPDX-License-Identifier: EPL-2.0
/** The cases of a study with what its charts and its researchers say about the criteria of typologies. */
package org.triangula.organization.cases;
