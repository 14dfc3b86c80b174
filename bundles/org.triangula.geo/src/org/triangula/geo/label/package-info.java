// SPDX-License-Identifier: EPL-2.0
/** Where names are written on maps. */
package org.triangula.geo.label;
