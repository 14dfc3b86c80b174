// SPDX-License-Identifier: EPL-2.0
/** Changes of a study that are made on its map. */
package org.triangula.geo.operation;
