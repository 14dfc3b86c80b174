// SPDX-License-Identifier: EPL-2.0
/** Reads the projects of other programs into plain values. */
package org.triangula.exchange.projects.read;
