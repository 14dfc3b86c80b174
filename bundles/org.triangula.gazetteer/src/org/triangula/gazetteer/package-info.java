// SPDX-License-Identifier: EPL-2.0
/** Municipalities, localities and streets by name, and where addresses are: without OSGi, without a network. */
package org.triangula.gazetteer;
