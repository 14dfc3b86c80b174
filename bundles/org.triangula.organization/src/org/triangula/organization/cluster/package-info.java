// SPDX-License-Identifier: EPL-2.0
/** Clusters of cases by numbers. */
package org.triangula.organization.cluster;
