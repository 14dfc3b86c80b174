// SPDX-License-Identifier: EPL-2.0
/** Reads SQLite files of doubtful origin. */
package org.triangula.exchange.projects.database;
