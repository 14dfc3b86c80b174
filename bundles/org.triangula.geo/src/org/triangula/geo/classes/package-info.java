// SPDX-License-Identifier: EPL-2.0
/** Classes of numbers for maps. */
package org.triangula.geo.classes;
