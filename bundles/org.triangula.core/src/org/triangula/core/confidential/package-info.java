// SPDX-License-Identifier: EPL-2.0
/**
 * Names of people, kept apart from the study in a file of its own that can be encrypted. Nothing of it gets into the
 * model, the journal, backups, reports or logs.
 */
package org.triangula.core.confidential;
