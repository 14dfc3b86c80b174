// SPDX-License-Identifier: EPL-2.0
/** Networks of actors and bodies as values, their measures, and where ties come from. */
package org.triangula.organization.network;
