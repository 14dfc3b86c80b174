// SPDX-License-Identifier: EPL-2.0
/** Copies of a study for several coders: making them, comparing them by identity, bringing them in again. */
package org.triangula.agreement.copies;
