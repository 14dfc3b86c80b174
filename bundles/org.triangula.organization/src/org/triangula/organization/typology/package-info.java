// SPDX-License-Identifier: EPL-2.0
/** Typologies as data, truth tables, set relations, case selection and clusters. */
package org.triangula.organization.typology;
