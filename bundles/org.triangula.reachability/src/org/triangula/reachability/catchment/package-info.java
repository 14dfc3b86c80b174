// SPDX-License-Identifier: EPL-2.0
/** Catchments: travel to the office that is responsible, beside the free choice of the nearest one. */
package org.triangula.reachability.catchment;
