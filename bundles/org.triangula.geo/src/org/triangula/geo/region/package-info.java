// SPDX-License-Identifier: EPL-2.0
/** Regions that no register knows: former districts and regions observed in the field. */
package org.triangula.geo.region;
