// SPDX-License-Identifier: EPL-2.0
/** Tables of variables as values: base, frequencies, multiple responses, ranks, numbers, groups and cross tables. */
package org.triangula.survey.table;
