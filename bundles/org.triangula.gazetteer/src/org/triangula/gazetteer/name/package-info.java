// SPDX-License-Identifier: EPL-2.0
/** Names in the many ways people write them: forms that can be compared, and an index that forgives typing errors. */
package org.triangula.gazetteer.name;
